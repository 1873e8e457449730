import type { Camera } from './camera.ts';

/** A camera under a finger, and when it was there (ms). */
export interface Passed {
  readonly time: number;
  readonly camera: Camera;
}

/** How far back a finger's way is looked at (ms). */
const horizon = 80;

/** A way with one more camera, and without those that no longer matter. */
export function passed(way: readonly Passed[], now: Passed): readonly Passed[] {
  return [...way.filter(({ time }) => now.time - time <= horizon), now];
}

/**
 * Where a camera will be in so many ms if the fingers go on as they have: the same shift, and the same
 * zoom about the same point. Fingers that rest, or that have only begun, lead nowhere.
 */
export function carriedOn(way: readonly Passed[], now: number, milliseconds: number): Camera | undefined {
  const last = way.at(-1);
  const first = way.find(({ time }) => now - time <= horizon);
  if (last === undefined || first === undefined || now - last.time > horizon / 2) return last?.camera;
  const time = last.time - first.time;
  const { camera } = last;
  if (time < 8 || camera.meridian !== first.camera.meridian) return camera;
  const times = milliseconds / time;
  const ratio = camera.scale / first.camera.scale;
  const factor = ratio ** times;
  // Each stretch of time maps p to ratio · p + shift; this is what many of them add up to.
  const sum = Math.abs(ratio - 1) < 1e-6 ? times : (factor - 1) / (ratio - 1);
  return {
    ...camera,
    scale: camera.scale * factor,
    x: factor * camera.x + sum * (camera.x - ratio * first.camera.x),
    y: factor * camera.y + sum * (camera.y - ratio * first.camera.y),
  };
}
