import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { type Camera, type Point, projectionOf } from './camera.ts';

/** A closed line in pixels; several make an area by the even-odd rule. */
export type Ring = readonly Point[];

/** The rings of an area as a camera shows it: d3's path poured into arrays. */
export function ringsOf(area: GeoPermissibleObjects, camera: Camera): readonly Ring[] {
  const rings: Point[][] = [];
  geoPath(projectionOf(camera), {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([{ x, y }]),
    lineTo: (x, y) => rings.at(-1)?.push({ x, y }),
    arc: () => undefined,
    closePath: () => undefined,
  })(area);
  return rings.filter((ring) => ring.length > 2);
}

/** Whether a point lies inside rings (even-odd). */
export function isInside(point: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const corner of ring) {
      if (
        before !== undefined &&
        corner.y > point.y !== before.y > point.y &&
        point.x < ((before.x - corner.x) * (point.y - corner.y)) / (before.y - corner.y) + corner.x
      )
        inside = !inside;
      before = corner;
    }
  }
  return inside;
}

/** Which side of the terminator a box lies on, or that it lies on both. */
export function sideOf(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  day: readonly Ring[],
): 'day' | 'night' | 'both' {
  let lit = 0;
  const columns = Math.max(4, Math.ceil(box.width / 24));
  const rows = Math.max(3, Math.ceil(box.height / 24));
  for (let i = 0; i <= columns; i += 1)
    for (let j = 0; j <= rows; j += 1)
      if (isInside({ x: box.x + (box.width * i) / columns, y: box.y + (box.height * j) / rows }, day))
        lit += 1;
  if (lit === 0) return 'night';
  return lit === (columns + 1) * (rows + 1) ? 'day' : 'both';
}
