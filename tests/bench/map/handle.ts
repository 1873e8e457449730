import type { Page } from '@playwright/test';
import { openBrowser } from './browser.ts';
import { exhibit } from './contenders.ts';
import type { Gesture, InputEvent } from './gesture.ts';
import { open } from './opening.ts';
import type { Served } from './pages.ts';
import { type Performance, perform, sleep } from './performance.ts';

/** What a finger may take the day by: the handle on the rail, or the world itself. */
const holds = { handle: '.day-handle', world: '.day-turn' } as const;

export type Hold = keyof typeof holds;

/** A part of the window, in CSS pixels. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Milliseconds between two events of a moving hand, and for once there and back. */
const beat = 1000 / 60;
const swing = 2500;
const swings = 2;

/** How long the day is turned (ms). */
export const turnLength = swing * swings;

/**
 * One finger that takes hold in the middle of `held` and goes to and fro like a pendulum, for two fifths
 * of the day's width to either side: most of the day, twice, in five seconds.
 *
 * @param day 24 hours of the sun
 */
export function swayed(held: Part, day: Part): Gesture {
  const from = { x: held.x + held.width / 2, y: held.y + held.height / 2 };
  const at = (time: number) => ({
    x: Math.round(from.x + 0.4 * day.width * Math.sin((2 * Math.PI * time) / swing)),
    y: Math.round(from.y),
  });
  const moves = Array.from({ length: Math.floor(turnLength / beat) }, (_, i): InputEvent => {
    const time = (i + 1) * beat;
    return { time, kind: 'touch', what: 'move', fingers: [at(time)] };
  });
  return {
    events: [
      { time: 0, kind: 'touch', what: 'start', fingers: [at(0)] },
      ...moves,
      { time: turnLength, kind: 'touch', what: 'end', fingers: [] },
    ],
    held: [{ from: beat, to: turnLength }],
    length: turnLength,
  };
}

async function partOf(page: Page, selector: string): Promise<Part> {
  const part = await page.locator(selector).boundingBox();
  if (part === null) throw new Error(`${selector} is not on the page`);
  return part;
}

/** Opens the day in a fresh browser and turns it by `hold`. */
export async function turnDay(
  served: Served,
  hold: Hold,
  width: number,
  height: number,
): Promise<Performance> {
  const browser = await openBrowser(width, height);
  try {
    const { page } = browser;
    await open(browser, exhibit, served);
    await exhibit.reach(page);
    await page.locator('[data-opens="day"]').click();
    const day = await partOf(page, '.day-turn');
    // The finer outlines arrive, and the picture that is turned is made of them.
    await sleep(3000);
    return await perform(browser, swayed(await partOf(page, holds[hold]), day));
  } finally {
    await browser.close();
  }
}
