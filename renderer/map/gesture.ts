import { type Camera, type Point, panned, type Size, zoomedAt } from './camera.ts';

/** Fingers further apart than this belong to two people (mm). */
export const widestPinch = 250;

/**
 * The camera after the contacts moved from `before` to `after` (the same one or two, in the same
 * order): what lies under each finger stays under it.
 */
export function moved(camera: Camera, before: readonly Point[], after: readonly Point[], pane: Size): Camera {
  const [a, b] = before;
  const [c, d] = after;
  if (a === undefined || c === undefined) return camera;
  if (b === undefined || d === undefined) return panned(camera, c.x - a.x, c.y - a.y);
  const start = Math.hypot(a.x - b.x, a.y - b.y);
  const end = Math.hypot(c.x - d.x, c.y - d.y);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const now = { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 };
  const zoomed = start > 0 ? zoomedAt(camera, middle, end / start, pane) : camera;
  return panned(zoomed, now.x - middle.x, now.y - middle.y);
}

/** The factor that one notch of a wheel zooms by; `delta` in pixels, upwards is closer. */
export function wheelFactor(delta: number): number {
  return Math.exp(-Math.max(-240, Math.min(240, delta)) / 400);
}

/** How fast a fling slows down: after this many ms it has lost 63 % of its speed. */
const flingTime = 325;

/** A velocity in pixels per ms. */
export interface Velocity {
  readonly x: number;
  readonly y: number;
}

/** How far a fling has come `elapsed` ms after the finger left, in pixels. */
export function flung(velocity: Velocity, elapsed: number): Point {
  const way = flingTime * (1 - Math.exp(-elapsed / flingTime));
  return { x: velocity.x * way, y: velocity.y * way };
}

/** Whether a fling has come to rest: less than a pixel is left to go. */
export function isAtRest(velocity: Velocity, elapsed: number): boolean {
  return Math.hypot(velocity.x, velocity.y) * flingTime * Math.exp(-elapsed / flingTime) < 1;
}

interface Trace extends Point {
  readonly time: number;
}

/** The velocity at the end of a finger's trace (times in ms): what it did in its last 80 ms. */
export function velocityOf(trace: readonly Trace[]): Velocity {
  const last = trace.at(-1);
  const first = last === undefined ? undefined : trace.find(({ time }) => last.time - time <= 80);
  if (last === undefined || first === undefined || last.time - first.time < 8) return { x: 0, y: 0 };
  const time = last.time - first.time;
  return { x: (last.x - first.x) / time, y: (last.y - first.y) / time };
}
