import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A visitor's fingers on the glass. Points are in CSS pixels. */
export interface Fingers {
  /** One finger, down and up again: at a point, or in the middle of what a selector finds. */
  readonly touch: (where: Point | string) => Promise<void>;
  /**
   * Touches as a visitor does: again, until the exhibit answers with what is expected. It swallows
   * what comes too soon after the touch that woke it, and shows nobody for how long.
   */
  readonly touchUntil: (where: Point | string, shown: Locator) => Promise<void>;
  /** Two fingers on one level, from one distance to another. */
  readonly pinch: (middle: Point, from: number, to: number) => Promise<void>;
}

/** Milliseconds until somebody who finds nothing to touch, or gets no answer, tries again. */
const beforeTryingAgain = 1500;

/** Milliseconds in which what is to be touched must be there. */
const patience = 20_000;

/** Real touches: what the browser itself would make of a finger on the glass. */
export function fingersOn(page: Page, session: CDPSession): Fingers {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  const touch = async (where: Point | string, timeout = patience) => {
    const point = typeof where === 'string' ? await middleOf(page, where, timeout) : where;
    await send('touchStart', [point]);
    await send('touchEnd', []);
  };
  return {
    touch: (where) => touch(where),
    touchUntil: (where, shown) =>
      expect(async () => {
        if (await shown.isVisible()) return;
        await touch(where, beforeTryingAgain);
        await expect(shown).toBeVisible({ timeout: beforeTryingAgain });
      }).toPass(),
    pinch: async (middle, from, to) => {
      const at = (spread: number) => [
        { x: middle.x - spread / 2, y: middle.y },
        { x: middle.x + spread / 2, y: middle.y },
      ];
      await send('touchStart', at(from));
      for (let step = 1; step <= 12; step += 1) await send('touchMove', at(from + ((to - from) * step) / 12));
      await send('touchEnd', []);
    },
  };
}

/**
 * Looked up as a value: a handle on an element could keep what a scene left behind in memory.
 *
 * @throws when nothing is found in `timeout` ms
 */
async function middleOf(page: Page, selector: string, timeout: number): Promise<Point> {
  const all = page.locator(selector);
  const found = () =>
    all.evaluateAll(([first]) => {
      if (first === undefined) return undefined;
      const { left, top, width, height } = first.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  await expect.poll(found, { message: `nothing to touch at ${selector}`, timeout }).toBeDefined();
  // It may have gone again since.
  return (await found()) ?? middleOf(page, selector, timeout);
}
