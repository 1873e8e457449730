import type { Camera, Point, Size } from './camera.ts';
import type { Course } from './course.ts';
import { held, restingScale, roomOf, slowed } from './edges.ts';
import { zooming } from './zoom.ts';

/**
 * How a fling slows down: after this many ms it has lost 63 % of its speed. Exponential decay with
 * the constant that Ariya Hidayat measured of iOS (JavaScript Kinetic Scrolling, part 2, 2013).
 */
export const flingTime = 325;

/** Slower than this a finger was not flinging (design pixels per ms). */
const slowest = 0.03;

/** The spring of the edges (1/ms), critically damped: half the way back in 100 ms, all of it in 500. */
const stiffness = 1 / 60;

/** What is left to go when a movement counts as ended, in design pixels. */
const rest = 0.5;

/** One stretch of a way: from `start` (ms) on, by its own law. */
interface Stretch {
  readonly start: number;
  readonly at: (elapsed: number) => number;
}

interface Glide {
  readonly at: (elapsed: number) => number;
  readonly time: number;
}

/**
 * The way of one coordinate with a speed (per ms), between two edges: inside it decays as a fling,
 * outside a critically damped spring draws it to the edge, and where one law hands over to the
 * other place and speed are the same.
 */
export function glide(from: number, speed: number, low: number, high: number): Glide {
  const stretches: Stretch[] = [];
  let start = 0;
  let x = from;
  let v = speed;
  for (;;) {
    const edge = x < low || (x === low && v < 0) ? low : x > high || (x === high && v > 0) ? high : undefined;
    if (edge === undefined) {
      const fling = { x, v };
      stretches.push({ start, at: (t) => fling.x + fling.v * flingTime * (1 - Math.exp(-t / flingTime)) });
      const end = x + v * flingTime;
      const beyond = end < low ? low : end > high ? high : undefined;
      if (beyond === undefined) {
        const left = Math.abs(v) * flingTime;
        return whole(stretches, end, start + (left <= rest ? 0 : flingTime * Math.log(left / rest)));
      }
      const decay = 1 - (beyond - x) / (v * flingTime);
      start -= flingTime * Math.log(decay);
      x = beyond;
      v *= decay;
    } else {
      const spring = { edge, away: x - edge, pull: v + stiffness * (x - edge) };
      stretches.push({ start, at: (t) => spring.edge + springAt(spring.away, spring.pull, t) });
      const crossing = spring.away === 0 ? 0 : -spring.away / spring.pull;
      if (!(crossing > 0) || !Number.isFinite(crossing))
        return whole(stretches, edge, start + springTime(spring.away, spring.pull));
      start += crossing;
      x = edge;
      v = spring.pull * Math.exp(-stiffness * crossing);
    }
  }
}

/** A critically damped spring, from its place of rest. */
function springAt(away: number, pull: number, t: number): number {
  return (away + pull * t) * Math.exp(-stiffness * t);
}

function springTime(away: number, pull: number): number {
  const envelope = (t: number) => (Math.abs(away) + Math.abs(pull) * t) * Math.exp(-stiffness * t);
  let t = 0;
  // The envelope rises until 1/stiffness at most, and only falls from there.
  while (envelope(t) > rest || (t < 1 / stiffness && envelope(1 / stiffness) > rest)) t += 8;
  return t;
}

function whole(stretches: readonly Stretch[], end: number, time: number): Glide {
  const at = (elapsed: number) => {
    if (elapsed >= time) return end;
    const now = stretches.filter(({ start }) => start <= elapsed).at(-1);
    return now === undefined ? (stretches[0]?.at(0) ?? end) : now.at(elapsed - now.start);
  };
  return { at, time };
}

/**
 * How the map comes to rest after the last finger left it with a velocity (design pixels per ms). A
 * map that is zoomed beyond its limits goes back about `about`, the middle of what zoomed it.
 */
export function settling(from: Camera, velocity: Point, pane: Size, about: Point): Course {
  const scale = restingScale(from.scale, pane);
  if (scale !== from.scale) {
    const real = scale / from.scale;
    const x = about.x + (from.x - about.x) * real;
    const y = about.y + (from.y - about.y) * real;
    return zooming(from, held({ ...from, scale, x, y }, pane));
  }
  const real = slowed(velocity, from, pane);
  const flings = Math.hypot(real.x, real.y) >= slowest;
  const room = roomOf(from.scale, pane);
  const x = glide(from.x, flings ? real.x : 0, room.x.low, room.x.high);
  const y = glide(from.y, flings ? real.y : 0, room.y.low, room.y.high);
  return {
    at: (elapsed) => ({ ...from, x: x.at(Math.max(0, elapsed)), y: y.at(Math.max(0, elapsed)) }),
    time: Math.max(x.time, y.time),
  };
}
