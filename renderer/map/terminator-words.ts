import { geoCircle } from 'd3-geo';
import type { Rect } from '../layout/stage.ts';
import type { Subsolar } from '../light/sun.ts';
import { type Camera, type Point, projectionOf, type Size } from './camera.ts';

/** Height of the sun on the line along which the words run, in degrees: beside the terminator, in twilight. */
const lineHeight = -8.4;

/** A stretch of that line long enough for some words, running from left to right. */
export type WordLine = readonly Point[];

/** The evening half of the line (east of the sun) or the morning half, in the pane, from north to south. */
function halfLine(sun: Subsolar, camera: Camera, side: 'rise' | 'set'): readonly Point[] {
  const ring = geoCircle()
    .center([sun.longitude, sun.latitude])
    .radius(90 - lineHeight)
    .precision(1)().coordinates[0];
  const projection = projectionOf(camera);
  const points: (Point & { readonly latitude: number })[] = [];
  for (const [longitude = 0, latitude = 0] of ring ?? []) {
    const east = ((((longitude - sun.longitude) % 360) + 540) % 360) - 180;
    if (east > 0 !== (side === 'set') || Math.abs(latitude) > 66) continue;
    const projected = projection([longitude, latitude]);
    if (projected !== null) points.push({ x: projected[0], y: projected[1], latitude });
  }
  return points.sort((a, b) => b.latitude - a.latitude);
}

function isFree(point: Point, pane: Size, taken: readonly Rect[]): boolean {
  const air = 22;
  if (point.x < 60 || point.y < 60 || point.x > pane.width - 60 || point.y > pane.height - 40) return false;
  return taken.every(
    ({ x, y, width, height }) =>
      point.x < x - air || point.x > x + width + air || point.y < y - air || point.y > y + height + air,
  );
}

/**
 * Where words of `length` pixels may run along the twilight: the first stretch free of names and
 * controls, nearest to the middle of the map; `undefined` where there is none.
 */
export function wordLine(
  side: 'rise' | 'set',
  length: number,
  sun: Subsolar,
  camera: Camera,
  pane: Size,
  taken: readonly Rect[],
): WordLine | undefined {
  const line = halfLine(sun, camera, side);
  let best: WordLine | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let from = 0; from < line.length; from += 1) {
    const run: Point[] = [];
    let way = 0;
    for (let at = from; at < line.length && way < length; at += 1) {
      const point = line[at];
      const before = run.at(-1);
      if (point === undefined || !isFree(point, pane, taken)) break;
      const step = before === undefined ? 0 : Math.hypot(point.x - before.x, point.y - before.y);
      // A jump is the seam of the map: no word crosses it.
      if (step > 120) break;
      way += step;
      run.push(point);
    }
    const middle = run[Math.floor(run.length / 2)];
    if (way < length || middle === undefined) continue;
    const off = Math.abs(middle.y - pane.height * 0.4);
    if (off < least) {
      least = off;
      best = run;
    }
  }
  if (best === undefined) return undefined;
  const [first] = best;
  const last = best.at(-1);
  return first !== undefined && last !== undefined && first.x > last.x ? [...best].reverse() : best;
}
