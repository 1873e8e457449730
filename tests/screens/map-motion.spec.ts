import { readFileSync } from 'node:fs';
import { type CDPSession, expect, type Page } from '@playwright/test';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

async function touch(session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) {
  await session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map((at, id) => ({ ...at, id })),
  });
}

/** The map at rest with its pictures painted, and time running as it does for a visitor. */
async function openMap(page: Page): Promise<CDPSession> {
  await reach(page, 'map', 'fr');
  await page.clock.resume();
  await expect(page.locator('.world:not([data-moving]) [data-picture="exact"]')).toBeVisible();
  await expect.poll(() => uncovered(page)).toBe(0);
  return page.context().newCDPSession(page);
}

/**
 * How much of the map's pane the moved pictures leave bare, in square CSS pixels, of its corners and
 * edges: what a visitor would see as an empty strip.
 */
function uncovered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const pane = document.querySelector('.world')?.getBoundingClientRect() ?? new DOMRect();
    const pictures = [...document.querySelectorAll<HTMLElement>('.world-picture')]
      .filter(({ style }) => style.visibility !== 'hidden')
      .map((picture) => picture.getBoundingClientRect());
    let bare = 0;
    for (let i = 0; i <= 48; i += 1)
      for (const [x, y] of [
        [(pane.width * i) / 48, 0.5],
        [(pane.width * i) / 48, pane.height - 0.5],
        [0.5, (pane.height * i) / 48],
        [pane.width - 0.5, (pane.height * i) / 48],
      ] as const)
        if (!pictures.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom))
          bare += 1;
    return bare;
  });
}

async function placeOf(page: Page, id: string): Promise<Point> {
  const box = await page.locator(`.world [data-pioneer="${id}"]`).boundingBox();
  if (box === null) throw new Error(`${id} is not on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('markers go where the finger takes the map, before anything is painted anew', async ({ page }) => {
  const session = await openMap(page);
  // Twice closer, a drag of this length stays clear of the edges, which would give way.
  const whole = (await placeOf(page, 'seoul')).x - (await placeOf(page, 'kigoma')).x;
  for (let touches = 0; touches < 2; touches += 1) await page.locator('.map-zoom button').first().tap();
  const closer = async () => ((await placeOf(page, 'seoul')).x - (await placeOf(page, 'kigoma')).x) / whole;
  await expect.poll(closer).toBeCloseTo(1.6 ** 2, 2);
  await expect(page.locator('.world')).not.toHaveAttribute('data-moving');
  const before = await placeOf(page, 'kigoma');
  await touch(session, 'touchStart', [{ x: 900, y: 300 }]);
  for (let step = 1; step <= 8; step += 1)
    await touch(session, 'touchMove', [{ x: 900 - step * 20, y: 300 + step * 10 }]);
  await expect(page.locator('.world')).toHaveAttribute('data-moving');
  await expect.poll(async () => Math.round((await placeOf(page, 'kigoma')).x - before.x)).toBe(-160);
  expect(Math.round((await placeOf(page, 'kigoma')).y - before.y)).toBe(80);
  await touch(session, 'touchEnd', []);
});

test('no edge is bare at any moment of a pinch, a drag and a fling', async ({ page }) => {
  const session = await openMap(page);
  const spread = (width: number, x = 960) => [
    { x: x - width / 2, y: 400 },
    { x: x + width / 2, y: 460 },
  ];
  const bare: number[] = [];
  await touch(session, 'touchStart', spread(120));
  for (let width = 160; width <= 720; width += 40) {
    await touch(session, 'touchMove', spread(width));
    bare.push(await uncovered(page));
  }
  await touch(session, 'touchEnd', []);
  await touch(session, 'touchStart', [{ x: 1500, y: 300 }]);
  for (let x = 1500; x >= 500; x -= 100) {
    await touch(session, 'touchMove', [{ x, y: 300 }]);
    bare.push(await uncovered(page));
  }
  await touch(session, 'touchEnd', []);
  for (let look = 0; look < 10; look += 1) bare.push(await uncovered(page));
  await touch(session, 'touchStart', spread(720));
  for (let width = 680; width >= 120; width -= 80) {
    await touch(session, 'touchMove', spread(width));
    bare.push(await uncovered(page));
  }
  await touch(session, 'touchEnd', []);
  expect(bare.filter((points) => points > 0)).toEqual([]);
});

test('at rest the picture is painted for the very pixels it lies on', async ({ page }) => {
  const session = await openMap(page);
  await touch(session, 'touchStart', [{ x: 900, y: 300 }]);
  await touch(session, 'touchMove', [{ x: 700, y: 340 }]);
  await touch(session, 'touchEnd', []);
  await expect(page.locator('.world')).not.toHaveAttribute('data-moving');
  const state = () =>
    page.evaluate(() => {
      const view = document.querySelectorAll<HTMLCanvasElement>('.world-picture')[1];
      if (view === undefined) return undefined;
      const { a, c, d, e, f } = new DOMMatrix(view.style.transform);
      const { width } = view.getBoundingClientRect();
      return { a, c, d, whole: Number.isInteger(e) && Number.isInteger(f), ratio: view.width / width };
    });
  await expect.poll(state).toEqual({ a: 1, c: 0, d: 1, whole: true, ratio: 1 });
});

test('a map that moves for long keeps no picture that it has shown', async ({ page }) => {
  const session = await openMap(page);
  const spread = (width: number) => [
    { x: 960 - width / 2, y: 400 },
    { x: 960 + width / 2, y: 400 },
  ];
  const before = await memoryOf(page);
  let most = 0;
  for (let turn = 0; turn < 6; turn += 1) {
    await touch(session, 'touchStart', spread(turn % 2 === 0 ? 120 : 900));
    for (let step = 1; step <= 60; step += 1) {
      await touch(session, 'touchMove', spread(turn % 2 === 0 ? 120 + 13 * step : 900 - 13 * step));
      if (step % 10 === 0) most = Math.max(most, await memoryOf(page));
    }
    await touch(session, 'touchEnd', []);
  }
  expect(most - before, 'MB more than at rest').toBeLessThan(250);
});

/** What the page's process holds in memory, in MB: the largest of the browser's renderers. */
async function memoryOf(page: Page): Promise<number> {
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const answer = await browser?.send('SystemInfo.getProcessInfo');
  await browser?.detach();
  const renderers = answer?.processInfo.filter(({ type }) => type === 'renderer') ?? [];
  const held = renderers.map(({ id }) => {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  });
  return Math.max(...held);
}
