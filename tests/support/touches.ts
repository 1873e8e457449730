import type { Page } from '@playwright/test';

/** In CSS pixels; fingers that stay keep their `id`. `radius` of the contact, a fingertip's when left out. */
interface TouchPoint {
  readonly x: number;
  readonly y: number;
  readonly id?: number;
  readonly radius?: number;
}

/** Real touches by the browser's protocol, as a visitor's fingers make them. */
export interface Touches {
  readonly down: (...points: readonly TouchPoint[]) => Promise<void>;
  readonly move: (...points: readonly TouchPoint[]) => Promise<void>;
  /** Lifts every finger but those that are named, which stay where they are. */
  readonly up: (...staying: readonly TouchPoint[]) => Promise<void>;
  /** The system takes all of them away. */
  readonly cancel: () => Promise<void>;
  readonly tap: (point: TouchPoint) => Promise<void>;
  readonly tapTwice: (point: TouchPoint) => Promise<void>;
  /** One finger sweeps over the glass, so many pixels to the right, and leaves it at speed. */
  readonly flick: (from: TouchPoint, distance: number) => Promise<void>;
  /** One finger lands and goes to another point; it stays there. */
  readonly drag: (from: TouchPoint, to: TouchPoint, steps?: number) => Promise<void>;
}

/** How fast a flick goes, in CSS pixels per second. */
const flickSpeed = 2400;

/**
 * What has a tempo of its own, a flick and a double tap, is made by the browser itself: however slow
 * the machine is that runs the tests, it is what it should be.
 */
export async function touchesOn(page: Page): Promise<Touches> {
  const session = await page.context().newCDPSession(page);
  /** The fingers that lie on the glass, by their id. */
  const lying = new Map<number, TouchPoint>();
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    points: readonly TouchPoint[],
  ): Promise<void> => {
    const numbered = points.map((point, index) => ({ ...point, id: point.id ?? index }));
    const lifted = type === 'touchEnd' || type === 'touchCancel';
    for (const point of numbered)
      if (lifted) lying.delete(point.id);
      else lying.set(point.id, point);
    if (lifted && numbered.length === 0) lying.clear();
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: numbered.map(({ x, y, id, radius = 8 }) => ({
        x,
        y,
        id,
        radiusX: radius,
        radiusY: radius,
      })),
    });
  };
  return {
    down: (...points) => send('touchStart', points),
    move: (...points) => send('touchMove', points),
    // An end without points lifts all of them, one with points those that it names.
    up: (...staying) => {
      const stays = new Set(staying.map(({ id }, index) => id ?? index));
      const leaving = [...lying.entries()].filter(([id]) => !stays.has(id));
      return send('touchEnd', staying.length === 0 ? [] : leaving.map(([id, point]) => ({ ...point, id })));
    },
    cancel: () => send('touchCancel', []),
    tap: async (point) => {
      await send('touchStart', [point]);
      await send('touchEnd', []);
    },
    tapTwice: async ({ x, y }) => {
      await session.send('Input.synthesizeTapGesture', {
        x,
        y,
        duration: 30,
        tapCount: 2,
        gestureSourceType: 'touch',
      });
    },
    flick: async ({ x, y }, distance) => {
      await session.send('Input.synthesizeScrollGesture', {
        x,
        y,
        xDistance: distance,
        speed: flickSpeed,
        preventFling: false,
        gestureSourceType: 'touch',
      });
    },
    drag: async (from, to, steps = 8) => {
      await send('touchStart', [from]);
      for (let step = 1; step <= steps; step += 1) {
        const part = step / steps;
        await send('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
      }
    },
  };
}
