import { expect, type Page } from '@playwright/test';
import { test } from '../support/exhibit-page.ts';
import { reach } from '../support/reach.ts';
import { type Touches, touchesOn } from '../support/touches.ts';

/** Millimetres of the 43-inch screen that the settings start with, in CSS pixels. */
const millimetres = (length: number) => length * 2.0168;

/** The map at rest, and time running as it does for a visitor. */
async function openMap(page: Page): Promise<Touches> {
  await reach(page, 'map', 'en');
  await page.clock.resume();
  await atRest(page);
  return touchesOn(page);
}

async function atRest(page: Page) {
  await expect(page.locator('.world:not([data-moving])')).toBeVisible();
}

async function standing(page: Page, id: string) {
  const box = await page.locator(`.world [data-marker="${id}"]`).boundingBox();
  if (box === null) throw new Error(`${id} is not on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How far two far places lie apart: what a zoom changes and a drag does not. */
async function span(page: Page): Promise<number> {
  const [west, east] = [await standing(page, 'jalisco'), await standing(page, 'seoul')];
  return Math.hypot(west.x - east.x, west.y - east.y);
}

/** Brings the map twice as close; a machine that misses a tap of the two tries again, as a visitor does. */
async function comeCloser(page: Page, fingers: Touches) {
  const before = await span(page);
  await expect(async () => {
    await fingers.tapTwice(sea);
    await expect.poll(async () => (await span(page)) / before, { timeout: 1500 }).toBeCloseTo(2, 2);
  }).toPass();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).first();

/** Open sea, far from every marker. */
const sea = { x: 1300, y: 700 };

test('a tap within 12 mm of a marker opens it, the press shows before the finger lifts', async ({ page }) => {
  const fingers = await openMap(page);
  const kigoma = await standing(page, 'kigoma');
  await fingers.down({ x: kigoma.x - millimetres(8), y: kigoma.y + millimetres(8) });
  await expect(page.locator('.marker-pressed')).toHaveAttribute('data-marker', 'kigoma');
  await fingers.up();
  await expect(heading(page, 'Kigoma')).toBeVisible();
});

test('a tap further away opens nothing', async ({ page }) => {
  const fingers = await openMap(page);
  const seoul = await standing(page, 'seoul');
  await fingers.tap({ x: seoul.x + millimetres(13), y: seoul.y });
  await expect(page.locator('.marker-pressed')).toHaveCount(0);
  await expect(page.locator('.profile')).toHaveCount(0);
});

test('a finger that slides off a marker opens nothing', async ({ page }) => {
  const fingers = await openMap(page);
  const seoul = await standing(page, 'seoul');
  await fingers.down(seoul);
  await expect(page.locator('.marker-pressed')).toHaveAttribute('data-marker', 'seoul');
  await fingers.move({ x: seoul.x, y: seoul.y + millimetres(20) });
  await expect(page.locator('.marker-pressed')).toHaveCount(0);
  await fingers.move(seoul);
  await fingers.up();
  await atRest(page);
  await expect(page.locator('.profile')).toHaveCount(0);
});

test('a double tap brings the map closer about the finger, a tap of two fingers takes it back', async ({
  page,
}) => {
  const fingers = await openMap(page);
  await comeCloser(page, fingers);
  await atRest(page);
  const close = await span(page);
  // Two that lie there too long are no tap: a slow machine tries again, as a visitor does.
  await expect(async () => {
    await fingers.down({ x: 700, y: 600 }, { x: 800, y: 600 });
    await fingers.up();
    await expect.poll(async () => (await span(page)) / close, { timeout: 1500 }).toBeCloseTo(0.5, 2);
  }).toPass();
});

test('a pinch hands over to a drag without a jump when one finger lifts', async ({ page }) => {
  const fingers = await openMap(page);
  const left = (x: number) => ({ x, y: 600, id: 0 });
  const right = (x: number) => ({ x, y: 600, id: 1 });
  await fingers.down(left(900), right(1000));
  for (let step = 1; step <= 10; step += 1)
    await fingers.move(left(900 - step * 20), right(1000 + step * 20));
  const shown = async () => {
    // Two frames on, the last move is on the screen.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return standing(page, 'kigoma');
  };
  const pinched = await shown();
  await fingers.up(right(1200));
  expect(await shown()).toEqual(pinched);
  await fingers.move(right(1200));
  expect(await shown()).toEqual(pinched);
  await fingers.move(right(1180));
  await fingers.move(right(1160));
  const dragged = await shown();
  expect(dragged.x - pinched.x).toBeLessThan(-15);
  expect(dragged.x - pinched.x).toBeGreaterThan(-41);
  expect(dragged.y).toBeCloseTo(pinched.y, 0);
  await fingers.up();
});

test('a fling goes on, and stops where the next finger lands', async ({ page }) => {
  const fingers = await openMap(page);
  await comeCloser(page, fingers);
  await atRest(page);
  const before = await standing(page, 'kigoma');
  // The finger itself takes the map 200 pixels along, and no further.
  await fingers.flick({ x: 1400, y: 600 }, -200);
  await expect.poll(async () => (await standing(page, 'kigoma')).x).toBeLessThan(before.x - 205);
  await fingers.down({ x: 900, y: 700 });
  const stopped = await page.evaluate(async () => {
    const marker = document.querySelector('.world [data-marker="kigoma"]');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    const first = marker?.getBoundingClientRect().x;
    for (let count = 0; count < 10; count += 1) await frame();
    return { first, last: marker?.getBoundingClientRect().x };
  });
  expect(stopped.last).toBe(stopped.first);
  await fingers.up();
});

test('the edge gives way under a finger, and the map springs back', async ({ page }) => {
  const fingers = await openMap(page);
  const before = await standing(page, 'kigoma');
  await fingers.drag({ x: 1300, y: 700 }, { x: 900, y: 700 }, 10);
  await expect.poll(async () => before.x - (await standing(page, 'kigoma')).x).toBeGreaterThan(120);
  expect(before.x - (await standing(page, 'kigoma')).x).toBeLessThan(250);
  await fingers.up();
  await atRest(page);
  expect((await standing(page, 'kigoma')).x).toBeCloseTo(before.x, 0);
});

test('a finger takes a flight over at once', async ({ page }) => {
  const fingers = await openMap(page);
  await fingers.tap(await standing(page, 'kigoma'));
  await page.waitForFunction(() => document.querySelector('.world[data-moving]'), undefined, {
    polling: 'raf',
  });
  await fingers.down({ x: 500, y: 300 });
  // It is held in the middle of its way: a flight that had ended would be at rest.
  await expect(page.locator('.world')).toHaveAttribute('data-moving');
  const moved = await page.evaluate(async () => {
    const marker = document.querySelector('.world [data-marker="kigoma"]');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    const first = marker?.getBoundingClientRect().x;
    for (let count = 0; count < 10; count += 1) await frame();
    return { first, last: marker?.getBoundingClientRect().x };
  });
  expect(moved.last).toBe(moved.first);
  await fingers.up();
});

test('a palm and a third finger do nothing, and a system that takes the finger away opens nothing', async ({
  page,
}) => {
  const fingers = await openMap(page);
  const seoul = await standing(page, 'seoul');
  const palm = { radius: millimetres(20) };
  await fingers.down({ ...seoul, ...palm });
  await fingers.move({ x: seoul.x - 300, y: seoul.y, ...palm });
  await fingers.up();
  await fingers.down(seoul);
  await expect(page.locator('.marker-pressed')).toHaveCount(1);
  await fingers.cancel();
  await expect(page.locator('.marker-pressed')).toHaveCount(0);
  await atRest(page);
  expect(await standing(page, 'seoul')).toEqual(seoul);
  await expect(page.locator('.profile')).toHaveCount(0);
});

test('a second visitor further than 250 mm away may tap while the first holds the map', async ({ page }) => {
  const fingers = await openMap(page);
  const jalisco = await standing(page, 'jalisco');
  const first = { x: 1500, y: 650, id: 0 };
  await fingers.down(first);
  await fingers.move({ ...first, x: 1490 });
  const second = { ...jalisco, id: 1 };
  await fingers.down({ ...first, x: 1490 }, second);
  await expect(page.locator('.marker-pressed')).toHaveCount(1);
  await fingers.up({ ...first, x: 1490 });
  await expect(heading(page, 'Jalisco')).toBeVisible();
  await fingers.up();
});

test('a wheel brings the map closer about the pointer, smoothly', async ({ page }) => {
  await openMap(page);
  const before = await span(page);
  const kigoma = await standing(page, 'kigoma');
  await page.mouse.move(kigoma.x, kigoma.y);
  await page.mouse.wheel(0, -120);
  await page.mouse.wheel(0, -120);
  await expect.poll(async () => (await span(page)) / before).toBeCloseTo(2, 2);
  await atRest(page);
  const after = await standing(page, 'kigoma');
  expect(Math.hypot(after.x - kigoma.x, after.y - kigoma.y)).toBeLessThan(1.5);
});

test('where stillness is wanted, a chosen place is simply there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const fingers = await openMap(page);
  await page.evaluate(() => {
    const seen = new Set<boolean>();
    const world = document.querySelector('.world');
    if (world === null) return;
    new MutationObserver(() => seen.add(world.hasAttribute('data-moving'))).observe(world, {
      attributes: true,
    });
    Object.assign(window, { seen });
  });
  await fingers.tap(await standing(page, 'seoul'));
  await expect(heading(page, 'Seoul')).toBeVisible();
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<boolean> }).seen])).not.toContain(
    true,
  );
});
