import type { Point } from './camera.ts';

/** Design pixels, for a marker at rest; a chosen one is drawn 1.7 times as large. */
export const markerSize = { disc: 7, ring: 12, chosenRing: 34, chosen: 1.7 } as const;

const longestShadow = 30;
const radians = Math.PI / 180;

/**
 * The shadow that a gnomon throws here: opposite the sun, 5.5 px times the cotangent of its height and
 * at most 30. `height` and `azimuth` in degrees, `azimuth` clockwise from north; north is up.
 */
export function gnomonShadow(height: number, azimuth: number): Point {
  const length = Math.min(longestShadow, 5.5 / Math.tan(Math.max(height, 0.5) * radians));
  return { x: -Math.sin(azimuth * radians) * length, y: Math.cos(azimuth * radians) * length };
}

/** The marker nearest to a finger and within its reach, or `undefined`. Ties go to the first. */
export function nearest<Id>(
  finger: Point,
  markers: readonly { readonly id: Id; readonly at: Point }[],
  reach: number,
): Id | undefined {
  let best: Id | undefined;
  let least = reach;
  for (const { id, at } of markers) {
    const distance = Math.hypot(finger.x - at.x, finger.y - at.y);
    if (distance < least || (distance === least && best === undefined)) {
      best = id;
      least = distance;
    }
  }
  return best;
}
