import type { ChartBox, Leader } from './chart-boxes.ts';
import type { ChartWish } from './chart-names.ts';

/** One place that a name might take, and what its distance costs. */
interface ChartPlace {
  readonly box: ChartBox;
  readonly leader: Leader | undefined;
  readonly cost: number;
}

/** Height of a line of letters. */
const nameLine = 1.12;

/** How far up or down a name may slip beside its dot. */
const slips = [0, -6, 6, -12, 12, -18, 18, -24, 24] as const;
const anchors = [0.5, 0.3, 0.7, 0.1, 0.9] as const;
const leaderX = [20, 35, 60, 90, 120, 150] as const;
const leaderY = [0, 30, 48, 66, 84, 108] as const;
/** A name that must be placed may go further still. */
const furtherX = [...leaderX, 190, 240, 300] as const;
const furtherY = [...leaderY, 140, 180, 230] as const;

/**
 * Every place a name might take, in an order that never changes: right and left of its dot, above and
 * below it, and further off with a leader where it may.
 */
export function placesOf({ x, y, width, size, gap, radius, far, needed }: ChartWish): readonly ChartPlace[] {
  const height = size * nameLine;
  const places: ChartPlace[] = [];
  const near = (left: number, top: number, cost: number) =>
    places.push({ box: { x: left, y: top, width, height }, leader: undefined, cost });
  for (const slip of slips) {
    const top = y - height / 2 + slip;
    near(x + gap, top, Math.abs(slip) * 0.9);
    near(x - gap - width, top, 8 + Math.abs(slip) * 0.9);
  }
  for (const anchor of anchors) {
    near(x - width * anchor, y - radius - 2 - height, 26);
    near(x - width * anchor, y + radius + 2, 26);
  }
  if (!far) return places;
  for (const dx of needed ? furtherX : leaderX)
    for (const dy of needed ? furtherY : leaderY)
      for (const [sideX, sideY] of [
        [1, -1],
        [1, 1],
        [-1, -1],
        [-1, 1],
      ] as const) {
        if (dy === 0 && (dx < 60 || sideY === 1)) continue;
        const end = { x: x + sideX * dx, y: y + sideY * dy };
        const length = Math.hypot(dx, dy);
        const share = (radius + 3) / length;
        places.push({
          box: { x: sideX > 0 ? end.x + 6 : end.x - 6 - width, y: end.y - height / 2, width, height },
          leader: [x + (end.x - x) * share, y + (end.y - y) * share, end.x, end.y],
          cost: 64 + 0.55 * length,
        });
      }
  return places;
}
