/** Ten seconds of a visitor's hands, the same for every page; sizes follow the window. */

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** One input event, to be sent so many ms after the start. */
export type InputEvent =
  | { readonly time: number; readonly kind: 'wheel'; readonly at: Finger; readonly delta: number }
  | {
      readonly time: number;
      readonly kind: 'mouse';
      readonly what: 'press' | 'move' | 'lift';
      readonly at: Finger;
    }
  | {
      readonly time: number;
      readonly kind: 'touch';
      readonly what: 'start' | 'move' | 'end';
      readonly fingers: readonly Finger[];
    };

/** A stretch of time in which a hand moves the map (ms). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Gesture {
  readonly events: readonly InputEvent[];
  /** When frames are counted: a wheel is left out, since some libraries step there by design. */
  readonly held: readonly Stretch[];
  /** How long all of it takes, with a second to come to rest (ms). */
  readonly length: number;
}

/** Milliseconds between two events of a moving hand. */
const beat = 1000 / 60;

export function gesture(width: number, height: number): Gesture {
  const middle = { x: 0.52 * width, y: 0.42 * height };
  const events: InputEvent[] = [];
  const held: Stretch[] = [];
  const shifted = (dx: number, dy: number): Finger => ({
    x: Math.round(middle.x + dx * width),
    y: Math.round(middle.y + dy * height),
  });

  const wheel = (start: number, delta: number) => {
    for (let notch = 0; notch < 24; notch += 1)
      events.push({ time: start + notch * 55, kind: 'wheel', at: shifted(0, 0), delta });
  };
  const drag = (start: number, dx: number, dy: number) => {
    const steps = 28;
    const on = (share: number) => shifted(dx * (share - 0.5), dy * (share - 0.5));
    events.push({ time: start, kind: 'mouse', what: 'press', at: on(0) });
    for (let i = 1; i <= steps; i += 1)
      events.push({ time: start + i * beat, kind: 'mouse', what: 'move', at: on(i / steps) });
    events.push({ time: start + steps * beat + 8, kind: 'mouse', what: 'lift', at: on(1) });
    held.push({ from: start, to: start + steps * beat });
  };
  const flick = (start: number, dx: number, dy: number) => {
    const steps = 24;
    // A thrown hand gets faster.
    const on = (share: number) => [shifted(dx * (share ** 1.3 - 0.5), dy * (share ** 1.3 - 0.5))];
    events.push({ time: start, kind: 'touch', what: 'start', fingers: on(0) });
    for (let i = 1; i <= steps; i += 1)
      events.push({ time: start + i * beat, kind: 'touch', what: 'move', fingers: on(i / steps) });
    events.push({ time: start + steps * beat + 10, kind: 'touch', what: 'end', fingers: [] });
    held.push({ from: start, to: start + steps * beat });
  };
  /** Two fingers from one distance to another, in shares of the window's shorter side. */
  const pinch = (start: number, time: number, from: number, to: number) => {
    const steps = Math.round(time / beat);
    const side = Math.min(width, height);
    const on = (share: number) => {
      const half = (from * (to / from) ** share * side) / 2;
      const away = { x: (0.9 * half) / width, y: (0.43 * half) / height };
      return [shifted(-away.x, -away.y), shifted(away.x, away.y)];
    };
    events.push({ time: start, kind: 'touch', what: 'start', fingers: on(0) });
    for (let i = 1; i <= steps; i += 1)
      events.push({ time: start + i * beat, kind: 'touch', what: 'move', fingers: on(i / steps) });
    events.push({ time: start + time + 25, kind: 'touch', what: 'end', fingers: [] });
    // d3-zoom takes a moment to know a pinch: counting begins when all do.
    held.push({ from: start + 60, to: start + time });
  };

  wheel(50, -50);
  drag(1700, 0.3, 0.1);
  drag(2250, -0.35, 0.15);
  drag(2800, 0.3, -0.2);
  drag(3350, -0.25, -0.05);
  wheel(4000, 50);
  // d3-zoom loses a pinch that begins within 150 ms of a wheel: no page is to be punished for that.
  pinch(5750, 1600, 0.08, 0.45);
  flick(7550, 0.3, 0.12);
  flick(8200, -0.3, -0.12);
  pinch(8900, 1050, 0.45, 0.08);
  return { events: events.sort((a, b) => a.time - b.time), held, length: 11_000 };
}
