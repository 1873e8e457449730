import type { Rect } from '../layout/stage.ts';
import type { Point, Size } from './camera.ts';
import { type Candidate, candidates } from './label-places.ts';
import { isInside, type Ring } from './outline.ts';

/** A name to place beside its marker. `width` is measured with the real font at `size`. */
export interface LabelWish<Id extends string = string> {
  readonly id: Id;
  readonly at: Point;
  readonly width: number;
  /** Height of the letters in design pixels. */
  readonly size: number;
  readonly night: boolean;
  /** Tip of the marker's shadow, relative to the marker. */
  readonly shadow: Point;
  /** Radius of a ring around the marker that the name must keep off (design px). */
  readonly radius?: number;
}

/** Where a name came to lie: its box, and a leader where it had to go further off. */
export interface PlacedLabel<Id extends string = string> {
  readonly id: Id;
  readonly box: Rect;
  readonly leader: readonly [Point, Point] | undefined;
  /** Which of the candidates it is; told again next time, so that a name keeps its side. */
  readonly place: number;
  readonly cost: number;
}

export interface LabelScene {
  readonly pane: Size;
  /** Controls that names must not cover. */
  readonly chrome: readonly Rect[];
  /** Rings of the day. A name that crosses them is split, which costs a little. */
  readonly day: readonly Ring[];
  /** What it costs to cross the edge of the day: little where names are split on it, much where not. */
  readonly crossing?: number;
  /** x of upright lines that a name should not lie across. */
  readonly lines?: readonly number[];
  /** The place each name had last. */
  readonly last: ReadonlyMap<string, number>;
}

/** Air around every box, in design pixels. */
const padding = 8;

const costs = {
  overlap: 20_000,
  overlapArea: 20,
  offScreen: 100_000,
  chrome: 5_000,
  coversMarker: 700,
  leaderThroughLabel: 900,
  leaderNearMarker: 400,
  besideOtherMarker: 40,
  terminator: 30,
  shadow: 14,
  line: 160,
  change: 12,
} as const;

/** How many orders are tried; the best result is kept. */
const orders = 6;

function overlap(a: Rect, b: Rect, air: number): number {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + air;
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + air;
  return x > 0 && y > 0 ? x * y : 0;
}

function covers(box: Rect, point: Point, air: number): boolean {
  return (
    point.x > box.x - air &&
    point.x < box.x + box.width + air &&
    point.y > box.y - air &&
    point.y < box.y + box.height + air
  );
}

function distanceToLine(point: Point, [a, b]: readonly [Point, Point]): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const t = length === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  const s = Math.min(1, Math.max(0, t));
  return Math.hypot(point.x - a.x - s * (b.x - a.x), point.y - a.y - s * (b.y - a.y));
}

function crosses(box: Rect, [a, b]: readonly [Point, Point]): boolean {
  for (let i = 0; i <= 12; i += 1)
    if (covers(box, { x: a.x + ((b.x - a.x) * i) / 12, y: a.y + ((b.y - a.y) * i) / 12 }, 2)) return true;
  return false;
}

/** What a place costs by itself, whatever the other names do. */
function ownCost(wish: LabelWish, place: Candidate, all: readonly LabelWish[], scene: LabelScene): number {
  const { box } = place;
  let cost = place.cost;
  const { pane } = scene;
  if (box.x < 8 || box.y < 4 || box.x + box.width > pane.width - 8 || box.y + box.height > pane.height - 4)
    cost += costs.offScreen;
  for (const control of scene.chrome) if (overlap(box, control, padding) > 0) cost += costs.chrome;
  for (const other of all) {
    if (other.id === wish.id) continue;
    const reach = other.night ? 13 : 9;
    if (covers(box, other.at, reach)) cost += costs.coversMarker;
    else if (covers(box, other.at, 30)) cost += costs.besideOtherMarker;
    if (place.leader !== undefined && distanceToLine(other.at, place.leader) < 14)
      cost += costs.leaderNearMarker;
  }
  for (const x of scene.lines ?? []) if (x > box.x - 6 && x < box.x + box.width + 6) cost += costs.line;
  const tip = { x: wish.at.x + wish.shadow.x, y: wish.at.y + wish.shadow.y };
  if (!wish.night && covers(box, tip, 2)) cost += costs.shadow;
  const corners = [0, 0.25, 0.5, 0.75, 1].flatMap((t) => [
    { x: box.x + box.width * t, y: box.y },
    { x: box.x + box.width * t, y: box.y + box.height },
  ]);
  const lit = corners.filter((corner) => isInside(corner, scene.day)).length;
  if (lit > 0 && lit < corners.length) cost += scene.crossing ?? costs.terminator;
  return cost;
}

function pairCost(a: Candidate, b: Candidate): number {
  const area = overlap(a.box, b.box, padding);
  let cost = area > 0 ? costs.overlap + costs.overlapArea * area : 0;
  if (a.leader !== undefined && crosses(b.box, a.leader)) cost += costs.leaderThroughLabel;
  if (b.leader !== undefined && crosses(a.box, b.leader)) cost += costs.leaderThroughLabel;
  return cost;
}

/** A repeatable shuffle (Park–Miller), so that one scene always gives one picture. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed * 7919 + 1;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

interface Option {
  readonly place: Candidate;
  readonly index: number;
  readonly cost: number;
}

/**
 * Places every name: none is left out, none overlaps another where any free place exists. Coordinate
 * descent from several orders; the cheapest result wins.
 */
export function placeLabels<Id extends string>(
  wishes: readonly LabelWish<Id>[],
  scene: LabelScene,
): readonly PlacedLabel<Id>[] {
  const options = wishes.map((wish) =>
    candidates(wish)
      .map((place, index): Option => {
        const keeps = scene.last.get(wish.id);
        const change = keeps === undefined || keeps === index ? 0 : costs.change;
        return { place, index, cost: ownCost(wish, place, wishes, scene) + change };
      })
      .sort((a, b) => a.cost - b.cost)
      .slice(0, 48),
  );
  let best: readonly Option[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let order = 0; order < orders; order += 1) {
    const found = descend(options, shuffled(wishes.length, order));
    if (found.cost < least) {
      least = found.cost;
      best = found.chosen;
    }
    if (least < 400) break;
  }
  return wishes.flatMap((wish, i) => {
    const option = best[i];
    if (option === undefined) return [];
    const { place, index, cost } = option;
    return [{ id: wish.id, box: place.box, leader: place.leader, place: index, cost }];
  });
}

function descend(
  options: readonly (readonly Option[])[],
  order: readonly number[],
): { readonly chosen: readonly Option[]; readonly cost: number } {
  const chosen: Option[] = [];
  for (const all of options) {
    const first = all[0];
    if (first !== undefined) chosen.push(first);
  }
  const costOf = (i: number, option: Option): number => {
    let cost = option.cost;
    for (let j = 0; j < chosen.length; j += 1) {
      const other = chosen[j];
      if (j !== i && other !== undefined) cost += pairCost(option.place, other.place);
    }
    return cost;
  };
  for (let round = 0; round < 8; round += 1) {
    let moved = false;
    for (const i of order) {
      const current = chosen[i];
      if (current === undefined) continue;
      let best = current;
      let least = costOf(i, current);
      for (const option of options[i] ?? []) {
        if (option.cost >= least) break;
        const cost = costOf(i, option);
        if (cost < least - 0.01) {
          least = cost;
          best = option;
        }
      }
      if (best !== current) {
        chosen[i] = best;
        moved = true;
      }
    }
    if (!moved) break;
  }
  let cost = 0;
  for (let i = 0; i < chosen.length; i += 1) {
    const option = chosen[i];
    if (option !== undefined) cost += costOf(i, option);
  }
  return { chosen, cost };
}
