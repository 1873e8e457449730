import type { Rect } from '../layout/stage.ts';
import type { Point } from './camera.ts';
import { clearance } from './label-outline.ts';
import type { LabelWish } from './labels.ts';
import { markerSize } from './marker.ts';

/**
 * A way to stand by a marker, the same for every name. `index` names it for good, so that a name can
 * be told to keep it; `cost` is what it costs by itself.
 */
export type Place =
  | {
      readonly kind: 'beside';
      readonly index: number;
      readonly cost: number;
      readonly side: 1 | -1;
      readonly dy: number;
    }
  | {
      readonly kind: 'over';
      readonly index: number;
      readonly cost: number;
      readonly side: 1 | -1;
      readonly anchor: number;
    }
  | {
      readonly kind: 'led';
      readonly index: number;
      readonly cost: number;
      readonly side: 1 | -1;
      /** End of the leader from the marker, in design pixels. */
      readonly dx: number;
      readonly dy: number;
    };

/** A name's box in one place, with the leader that leads to it. */
export interface Lodging {
  readonly box: Rect;
  readonly leader: readonly [Point, Point] | undefined;
  /** How much further off it stands to clear the outline of its place, in design pixels. */
  readonly detour: number;
}

/** Height of a name's box for letters of this size. */
function labelHeight(size: number): number {
  return size * 1.12;
}

/** Radius of what is drawn at a marker (design px): nothing else may lie on it. */
export function markerReach({ night, radius }: Pick<LabelWish, 'night' | 'radius'>): number {
  return radius ?? (night ? markerSize.ring : markerSize.disc);
}

const sides = [1, -1] as const;

function leaderCost(dx: number, dy: number): number {
  return 64 + 0.55 * Math.hypot(dx, dy);
}

function* near(): Generator<Place> {
  let index = 0;
  for (const dy of [0, -6, 6, -12, 12, -18, 18, -24, 24])
    for (const side of sides) {
      yield { kind: 'beside', index, cost: Math.abs(dy) * 0.9 + (side > 0 ? 0 : 3), side, dy };
      index += 1;
    }
  for (const anchor of [0.5, 0.3, 0.7, 0.1, 0.9])
    for (const side of [-1, 1] as const) {
      yield { kind: 'over', index, cost: 26, side, anchor };
      index += 1;
    }
  for (const x of [35, 60, 90, 120, 150])
    for (const dy of [-30, 30, -48, 48, -66, 66, -84, 84])
      for (const side of sides) {
        yield { kind: 'led', index, cost: leaderCost(x, dy), side, dx: side * x, dy };
        index += 1;
      }
}

/** Longer leaders, to any part of a pane: they cost more than every near place. */
function* far(from: number): Generator<Place> {
  let index = from;
  for (let column = -12; column <= 12; column += 1)
    for (let row = -20; row <= 20; row += 1) {
      const dx = column * 90;
      const dy = row * 38;
      for (const side of sides) {
        const outward = dx === 0 || Math.sign(dx) === side;
        if (outward && Math.hypot(dx, dy) > 170)
          yield { kind: 'led', index, cost: 60 + leaderCost(dx, dy), side, dx, dy };
        index += 1;
      }
    }
}

const byCost = (a: Place, b: Place) => a.cost - b.cost || a.index - b.index;
const nearPlaces = [...near()].sort(byCost);
const allPlaces = [...nearPlaces, ...[...far(nearPlaces.length)].sort(byCost)];
const byIndex = new Map(allPlaces.map((place) => [place.index, place]));

/** Every place, the cheapest first; those from `nearPlaceCount` on need a long leader. */
export const places: readonly Place[] = allPlaces;
export const nearPlaceCount = nearPlaces.length;

export function placeOf(index: number): Place | undefined {
  return byIndex.get(index);
}

/** Where a name's box lies in a place. */
export function lodging({ at, width, size, night, radius, outline = [] }: LabelWish, place: Place): Lodging {
  const height = labelHeight(size);
  const gap = Math.max(night ? 23 : 16, radius === undefined ? 0 : radius + 12);
  const { side } = place;
  switch (place.kind) {
    case 'beside': {
      const top = place.dy - height / 2;
      const off = clearance(outline, gap, 'x', side, top, top + height);
      const x = side > 0 ? at.x + off : at.x - off - width;
      return { box: { x, y: at.y + top, width, height }, leader: undefined, detour: off - gap };
    }
    case 'over': {
      const left = -width * place.anchor;
      const off = clearance(outline, gap, 'y', side, left, left + width);
      const y = side > 0 ? at.y + off : at.y - off - height;
      return { box: { x: at.x + left, y, width, height }, leader: undefined, detour: off - gap };
    }
    case 'led': {
      const end = { x: at.x + place.dx, y: at.y + place.dy };
      const start = Math.max(12, radius ?? 0) / Math.hypot(place.dx, place.dy);
      const x = side > 0 ? end.x + 6 : end.x - 6 - width;
      return {
        box: { x, y: end.y - height / 2, width, height },
        leader: [{ x: at.x + place.dx * start, y: at.y + place.dy * start }, end],
        detour: 0,
      };
    }
    default:
      return place satisfies never;
  }
}
