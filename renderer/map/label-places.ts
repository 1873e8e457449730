import type { Rect } from '../layout/stage.ts';
import type { Point } from './camera.ts';
import type { LabelWish } from './labels.ts';

/** One place a name might take, and what taking it costs by itself. */
export interface Candidate {
  readonly box: Rect;
  readonly leader: readonly [Point, Point] | undefined;
  readonly cost: number;
}

/** Height of a name's box for letters of this size. */
export function labelHeight(size: number): number {
  return size * 1.12;
}

const shifts = [0, -6, 6, -12, 12, -18, 18, -24, 24] as const;
const anchors = [0.5, 0.3, 0.7, 0.1, 0.9] as const;
const leaderX = [35, 60, 90, 120, 150] as const;
const leaderY = [30, 48, 66, 84] as const;

/**
 * Every place a name might take, in an order that never changes: right and left of its marker, above
 * and below it, and further off with a leader.
 */
export function candidates({ at, width, size, night, radius }: LabelWish): readonly Candidate[] {
  const gap = Math.max(night ? 23 : 16, radius === undefined ? 0 : radius + 12);
  const height = labelHeight(size);
  const found: Candidate[] = [];
  const box = (x: number, y: number): Rect => ({ x, y, width, height });
  for (const dy of shifts) {
    const y = at.y - height / 2 + dy;
    found.push({ box: box(at.x + gap, y), leader: undefined, cost: Math.abs(dy) * 0.9 });
    found.push({ box: box(at.x - gap - width, y), leader: undefined, cost: 3 + Math.abs(dy) * 0.9 });
  }
  for (const anchor of anchors) {
    const x = at.x - width * anchor;
    found.push({ box: box(x, at.y - gap - height), leader: undefined, cost: 26 });
    found.push({ box: box(x, at.y + gap), leader: undefined, cost: 26 });
  }
  for (const dx of leaderX) {
    for (const dy of leaderY) {
      for (const [sideX, sideY] of [
        [1, -1],
        [1, 1],
        [-1, -1],
        [-1, 1],
      ] as const) {
        const end = { x: at.x + sideX * dx, y: at.y + sideY * dy };
        const x = sideX > 0 ? end.x + 6 : end.x - 6 - width;
        const length = Math.hypot(dx, dy);
        const start = { x: at.x + (end.x - at.x) * (12 / length), y: at.y + (end.y - at.y) * (12 / length) };
        found.push({ box: box(x, end.y - height / 2), leader: [start, end], cost: 64 + 0.55 * length });
      }
    }
  }
  return found;
}
