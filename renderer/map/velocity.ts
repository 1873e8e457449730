import type { Point } from './camera.ts';

/** A velocity in design pixels per ms. */
export interface Velocity {
  readonly x: number;
  readonly y: number;
}

/** Where a finger was, and when (ms). */
export interface Sample extends Point {
  readonly time: number;
}

/** How far back the speed of a finger is looked for (ms), as long as Android's VelocityTracker does. */
const horizon = 100;

/** No finger is faster (design pixels per ms); what seems so is a fault of the glass. */
const fastest = 8;

/** A trace with one more sample, and without those that no longer matter. */
export function traced(trace: readonly Sample[], sample: Sample): readonly Sample[] {
  return [...trace.filter(({ time }) => sample.time - time <= horizon), sample];
}

/**
 * The velocity of a finger at `now`: the slope of the straight line that fits its last tenth of a
 * second best, so that one trembling sample does not throw the map. A finger that rested has none.
 */
export function velocityOf(trace: readonly Sample[], now: number): Velocity {
  const recent = trace.filter(({ time }) => now - time <= horizon);
  const last = recent.at(-1);
  const first = recent[0];
  if (first === undefined || last === undefined || now - last.time > horizon / 2) return { x: 0, y: 0 };
  // Two samples of the same moment say nothing of speed.
  if (last.time - first.time < 8) return { x: 0, y: 0 };
  const middle = mean(recent.map(({ time }) => time));
  const spread = recent.reduce((sum, { time }) => sum + (time - middle) ** 2, 0);
  const slope = (values: readonly number[]) => {
    const centre = mean(values);
    const joint = recent.reduce(
      (sum, { time }, index) => sum + (time - middle) * ((values[index] ?? centre) - centre),
      0,
    );
    return joint / spread;
  };
  const x = slope(recent.map((sample) => sample.x));
  const y = slope(recent.map((sample) => sample.y));
  const speed = Math.hypot(x, y);
  const kept = speed > fastest ? fastest / speed : 1;
  return { x: x * kept, y: y * kept };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
