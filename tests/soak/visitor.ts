import { execFileSync } from 'node:child_process';

/** A visitor who does what comes to mind, the same things for the same seed. Sizes are pixels. */
export interface Visitor {
  /** Does one thing, and says what. */
  readonly act: () => Act;
  /** Milliseconds until the next one. */
  readonly pause: () => number;
}

type Act = 'touched' | 'dragged' | 'wheeled' | 'opened';

interface Room {
  readonly display: string;
  readonly width: number;
  readonly height: number;
}

/** The corner of staff, which no visitor touches seven times in four seconds; here never at all. */
const corner = 160;

/** Milliseconds that a person needs between two acts. */
const usualPause = { least: 350, most: 1900 } as const;

/** How often a visitor walks away after an act, and for how long nobody comes (ms): the visit ends by itself. */
const leaving = 0.02;
const awayFor = 56_000;

interface Manner {
  /** Any whole number. */
  readonly seed: number;
  /** How many times faster than a person. */
  readonly speed: number;
  /** Whether they ever walk away. */
  readonly leaves: boolean;
}

export function visitorAt({ display, width, height }: Room, { seed, speed, leaves }: Manner): Visitor {
  const random = mulberry32(seed);
  const between = (least: number, most: number) => Math.round(least + random() * (most - least));
  const point = () => [between(corner, width - 10), between(corner, height - 10)] as const;
  const hand = (...words: readonly (string | number)[]) =>
    execFileSync('xdotool', words.map(String), { env: { ...process.env, DISPLAY: display } });
  return {
    act: () => {
      const kind = random();
      const [x, y] = point();
      if (kind < 0.45) {
        hand('mousemove', x, y, 'click', 1);
        return 'touched';
      }
      // The ribbon along the foot, where every column opens a pioneer.
      if (kind < 0.7) {
        hand('mousemove', x, height - 60, 'click', 1);
        return 'opened';
      }
      if (kind < 0.9) {
        const [toX, toY] = point();
        const steps = Array.from({ length: 8 }, (_, step) => {
          const share = (step + 1) / 8;
          return [
            'mousemove',
            Math.round(x + (toX - x) * share),
            Math.round(y + (toY - y) * share),
            'sleep',
            0.016,
          ];
        });
        hand('mousemove', x, y, 'mousedown', 1, ...steps.flat(), 'mouseup', 1);
        return 'dragged';
      }
      hand('mousemove', x, y, 'click', '--repeat', between(1, 4), random() < 0.5 ? 4 : 5);
      return 'wheeled';
    },
    pause: () =>
      leaves && random() < leaving ? awayFor : between(usualPause.least, usualPause.most) / speed,
  };
}

/** A small generator of numbers from 0 to 1 (mulberry32, Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
