import type { Point } from './camera.ts';

interface Placed {
  readonly at: Point;
}

/**
 * The nearest one in a direction (a unit vector), or `undefined` at the edge: what lies sideways
 * counts as three times as far, and what lies behind is not considered.
 */
export function neighbour<P extends Placed>(from: P, all: readonly P[], direction: Point): P | undefined {
  let best: P | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of all) {
    if (candidate === from) continue;
    const dx = candidate.at.x - from.at.x;
    const dy = candidate.at.y - from.at.y;
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const way = ahead + 3 * aside;
    if (way < least) {
      least = way;
      best = candidate;
    }
  }
  return best;
}
