import type { Camera, Point, Size } from './camera.ts';
import type { Course } from './course.ts';
import { held, restingScale } from './edges.ts';

/** The spring of a zoom (1/ms), critically damped: half the way in 92 ms, all that is seen in 400. */
const stiffness = 1 / 55;

/** What is left to go when a zoom counts as ended: a thousandth of the scale, half a design pixel. */
const rest = 0.001;

/** Where a zoom about a point comes to rest: as close as asked, within the limits and the edges. */
export function zoomGoal(camera: Camera, about: Point, factor: number, pane: Size): Camera {
  const scale = restingScale(camera.scale * factor, pane);
  const real = scale / camera.scale;
  return held(
    { ...camera, scale, x: about.x + (camera.x - about.x) * real, y: about.y + (camera.y - about.y) * real },
    pane,
  );
}

/**
 * The way from one camera to another of the same meridian, by a critically damped spring. Pan and
 * zoom are one: the point of the pane that shows the same place in both shows it all the way.
 *
 * `speed`: how fast the logarithm of the scale changes already, per ms, so that one notch of a wheel
 * runs into the next.
 */
export function zooming(from: Camera, to: Camera, speed = 0): Course {
  const wish = Math.log(to.scale / from.scale);
  // Faster than this it would go beyond its goal.
  const most = wish * stiffness;
  const start = wish > 0 ? Math.min(speed, most) : Math.max(speed, most);
  // What is left of the way, 1 at first.
  const pull = wish === 0 ? stiffness : stiffness - start / wish;
  const left = (elapsed: number) => (1 + pull * elapsed) * Math.exp(-stiffness * elapsed);
  const pan = Math.hypot(to.x - from.x, to.y - from.y);
  let time = 0;
  while (Math.abs(left(time)) * Math.max(Math.abs(wish), pan / 500) > rest) time += 8;
  const at = (elapsed: number): Camera => {
    if (elapsed >= time) return to;
    const gone = 1 - left(Math.max(0, elapsed));
    const scale = from.scale * Math.exp(wish * gone);
    const part = Math.abs(wish) < 1e-6 ? gone : (scale - from.scale) / (to.scale - from.scale);
    return { ...from, scale, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  };
  return { at, time };
}
