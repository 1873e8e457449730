import type { Rect } from '../layout/stage.ts';
import { crossingOf, distanceToLine, type Edge, meetsBox } from './crossing.ts';
import { type Lodging, markerReach } from './label-places.ts';
import type { LabelScene, LabelWish } from './labels.ts';

/**
 * What speaks against a place. What must never be costs more than all the rest together; a leader
 * under a name is the first of those rules to give where there is no room for all of them.
 */
const costs = {
  offScreen: 100_000,
  overlap: 20_000,
  overlapArea: 20,
  onChrome: 20_000,
  onMarker: 20_000,
  leaderThroughLabel: 3000,
  leaderOnMarker: 3000,
  leadersCross: 600,
  leaderNearMarker: 400,
  besideOtherMarker: 40,
  terminator: 30,
  shadow: 14,
  otherShadow: 30,
  onOutline: 30,
  /** For each pixel that a name stands further off to clear the outline. */
  detour: 0.3,
} as const;

/** A name that costs less breaks none of the rules that must hold. */
export const forbidden = 2500;

/** What a name saves by staying where it was: it moves only for a place that is better by more. */
export const loyalty = 60;

/**
 * Air that a name keeps around it, in design pixels. One that stays where it was may come closer
 * before it must go, so that a trembling map does not make it jump to and fro.
 */
const air = { new: 8, kept: 2 } as const;

/** A place of one name with all that decides about it. */
export interface Option extends Lodging {
  readonly index: number;
  /** What it costs whatever the other names do. */
  readonly cost: number;
  /** Whether the name had this place before. */
  readonly kept: boolean;
  /** The box and its leader together. */
  readonly whole: Rect;
}

/** How much two boxes share when one is widened by some air, in square pixels. */
function shared(a: Rect, b: Rect, gap: number): number {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap;
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap;
  return x > 0 && y > 0 ? x * y : 0;
}

function covers(box: Rect, { x, y }: { readonly x: number; readonly y: number }, gap: number): boolean {
  return x > box.x - gap && x < box.x + box.width + gap && y > box.y - gap && y < box.y + box.height + gap;
}

export function wholeOf({ box, leader }: Lodging): Rect {
  if (leader === undefined) return box;
  const [a, b] = leader;
  const x = Math.min(box.x, a.x, b.x);
  const y = Math.min(box.y, a.y, b.y);
  return {
    x,
    y,
    width: Math.max(box.x + box.width, a.x, b.x) - x,
    height: Math.max(box.y + box.height, a.y, b.y) - y,
  };
}

/** What a place costs by itself, whatever the other names do. */
export function ownCost(
  wish: LabelWish,
  { box, leader, detour }: Lodging,
  base: number,
  kept: boolean,
  all: readonly LabelWish[],
  scene: LabelScene,
  edge: Edge,
): number {
  let cost = base + detour * costs.detour;
  const { pane } = scene;
  const gap = kept ? air.kept : air.new;
  if (
    box.x < gap ||
    box.y < gap / 2 ||
    box.x + box.width > pane.width - gap ||
    box.y + box.height > pane.height - gap / 2
  )
    return cost + costs.offScreen;
  for (const control of scene.chrome) if (shared(box, control, gap) > 0) cost += costs.onChrome;
  for (const other of all) {
    const { at } = other;
    // Both are short against the pane: most markers are told to be far away by one comparison.
    if (leader === undefined && Math.abs(at.y - box.y) > 120) continue;
    const reach = markerReach(other);
    if (covers(box, at, reach + (kept ? 1 : 2))) cost += costs.onMarker;
    if (other.id === wish.id) continue;
    if (covers(box, at, 30)) cost += costs.besideOtherMarker;
    if (!other.night) {
      const tip = { x: at.x + other.shadow.x, y: at.y + other.shadow.y };
      if (meetsBox([at, tip], box, 1)) cost += costs.otherShadow;
    }
    if (leader === undefined) continue;
    const distance = distanceToLine(at, leader);
    if (distance < reach + 1) cost += costs.leaderOnMarker;
    else if (distance < 14) cost += costs.leaderNearMarker;
  }
  const tip = { x: wish.at.x + wish.shadow.x, y: wish.at.y + wish.shadow.y };
  if (!wish.night && meetsBox([wish.at, tip], box, 1)) cost += costs.shadow;
  const { at, outline = [] } = wish;
  if (outline.some(({ x, y }) => covers(box, { x: at.x + x, y: at.y + y }, 2))) cost += costs.onOutline;
  if (edge.meets(box)) cost += costs.terminator;
  return cost;
}

/** What two names cost each other. */
export function pairCost(a: Option, b: Option): number {
  const gap = a.kept && b.kept ? air.kept : air.new;
  if (shared(a.whole, b.whole, gap) === 0) return 0;
  const area = shared(a.box, b.box, gap);
  let cost = area > 0 ? costs.overlap + costs.overlapArea * area : 0;
  if (a.leader !== undefined && meetsBox(a.leader, b.box, 3)) cost += costs.leaderThroughLabel;
  if (b.leader !== undefined && meetsBox(b.leader, a.box, 3)) cost += costs.leaderThroughLabel;
  if (a.leader !== undefined && b.leader !== undefined && crossingOf(a.leader, b.leader) !== undefined)
    cost += costs.leadersCross;
  return cost;
}
