import type { GeoPermissibleObjects } from 'd3-geo';
import { type Camera, type LonLat, type Point, project } from './camera.ts';
import { ringsOf } from './outline.ts';

/** Points along an outline lie this far apart, so that none of its lines slips through a name (design px). */
const stride = 6;

/** Further off than this nothing of an outline matters to the name of its place (design px). */
const sight = 320;

/** An outline that reaches further than this from its marker is none that a name could go around (design px). */
const detourMost = 110;

/** Air between an outline and the name beside it, in design pixels. */
const air = 10;

/** Points along the outline of an area as a camera shows it, from the marker at `seat`. */
export function outlineAbout(area: GeoPermissibleObjects, seat: LonLat, camera: Camera): readonly Point[] {
  const at = project(seat, camera);
  const points: Point[] = [];
  for (const ring of ringsOf(area, camera)) {
    let last: Point | undefined;
    for (const corner of [...ring, ...ring.slice(0, 1)]) {
      const next = { x: corner.x - at.x, y: corner.y - at.y };
      const length = last === undefined ? stride : Math.hypot(next.x - last.x, next.y - last.y);
      // A corner nearer than half a stride says nothing new.
      if (length < stride / 2) continue;
      const from = last ?? next;
      const count = Math.min(Math.ceil(length / stride), 200);
      for (let i = 1; i <= count; i += 1) {
        const x = from.x + ((next.x - from.x) * i) / count;
        const y = from.y + ((next.y - from.y) * i) / count;
        if (Math.abs(x) < sight && Math.abs(y) < sight) points.push({ x, y });
      }
      last = next;
    }
  }
  return points;
}

/**
 * How far a name must stand off its marker to clear the outline on that side; at least `gap`, and no more
 * than that where the outline is too large to go around.
 *
 * @param along the direction in which the name stands off; `from` and `to` are its stretch across
 */
export function clearance(
  outline: readonly Point[],
  gap: number,
  along: 'x' | 'y',
  side: 1 | -1,
  from: number,
  to: number,
): number {
  const across = along === 'x' ? 'y' : 'x';
  let reach = 0;
  for (const point of outline)
    if (point[across] > from - air && point[across] < to + air) reach = Math.max(reach, side * point[along]);
  return reach > detourMost ? gap : Math.max(gap, reach + air);
}
