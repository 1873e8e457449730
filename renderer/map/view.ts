import type { PioneerId } from '../../data/pioneer.ts';
import { type Camera, cameraAt, type LonLat, type Point, panned, project, type Size } from './camera.ts';

/** How close a chosen pioneer is seen: times the scale of the whole world in a landscape pane. */
const closeness: { readonly [Id in PioneerId]?: number } = {
  ontario: 1.9,
  scotland: 5,
  jalisco: 4.6,
  'la-libertad': 6.5,
};
const usual = 4.2;

/** Scale of the whole world across 1920 design pixels, in pixels per unit of the projection. */
const reference = 355;

/** The camera that shows a pioneer in the pane of a profile. */
export function profileCamera(id: PioneerId, at: LonLat, pane: Size): Camera {
  const portrait = pane.width > pane.height * 1.4;
  const focus: Point = portrait
    ? { x: pane.width * 0.306, y: pane.height * 0.52 }
    : { x: pane.width * 0.56, y: pane.height * 0.41 };
  return cameraAt(at, focus, reference * (closeness[id] ?? usual));
}

/** The camera of a stop of the attract tour: the place stands beside its name. */
export function tourCamera(id: PioneerId, at: LonLat, pane: Size): Camera {
  const portrait = pane.height > pane.width;
  const focus: Point = portrait
    ? { x: pane.width * 0.666, y: pane.height * 0.386 }
    : { x: pane.width * 0.4167, y: pane.height * 0.472 };
  return cameraAt(at, focus, reference * Math.min(5.4, (closeness[id] ?? usual) * 1.28));
}

/** Milliseconds that the tour stays at one place, flight included. */
export const tourStay = 9000;

/** Milliseconds of a flight between two stops of the tour. */
export const tourFlight = 2400;

/** Which stop of `count` the tour has reached at a moment in epoch milliseconds. */
export function tourStop(now: number, count: number): number {
  return Math.floor(now / tourStay) % count;
}

/** How far from the edges of the pane a place must lie to be in sight, in design pixels. */
const sightMargin = 110;

/** The nearest camera of the same scale that shows a place clear of the edges; the same one if it does already. */
export function inSight(camera: Camera, at: LonLat, pane: Size): Camera {
  const { x, y } = project(at, camera);
  const margin = { x: Math.min(sightMargin, pane.width / 4), y: Math.min(sightMargin, pane.height / 4) };
  const dx = Math.min(Math.max(x, margin.x), pane.width - margin.x) - x;
  const dy = Math.min(Math.max(y, margin.y), pane.height - margin.y) - y;
  return dx === 0 && dy === 0 ? camera : panned(camera, dx, dy);
}
