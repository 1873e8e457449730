import { expect } from '@playwright/test';
import { lights } from '../../renderer/light/steps.ts';
import { type Kiosk, test } from '../support/kiosk.ts';
import { colourAt, coloursIn, differenceOf, type Picture, readPng } from '../support/png.ts';
import { compositorsUnder, renderersUnder } from '../support/processes.ts';

/** Colours of the map with its names; a ground in one colour has a handful. */
const drawn = 500;

/** The process that draws the exhibit: of several, the one that has used the most time. */
function renderer(kiosk: Kiosk): number {
  const [busiest] = [...renderersUnder(kiosk.process.pid)].sort((a, b) => b.ticks - a.ticks);
  if (busiest === undefined) throw new Error('nothing draws the exhibit');
  return busiest.pid;
}

const logged = (kiosk: Kiosk, event: string) => kiosk.log().filter((line) => line['event'] === event);

async function standsAgain(kiosk: Kiosk, patience: number): Promise<void> {
  await expect.poll(() => logged(kiosk, 'pageBack').length, { timeout: patience }).toBe(1);
  await expect.poll(() => coloursIn(readPng(kiosk.picture())), { timeout: 5000 }).toBeGreaterThan(drawn);
}

test('a page whose process is killed paints again within three seconds', async ({ kiosk }) => {
  await expect.poll(() => logged(kiosk, 'started').length).toBe(1);
  process.kill(renderer(kiosk), 'SIGKILL');
  await standsAgain(kiosk, 20_000);
  expect(Number(logged(kiosk, 'pageBack')[0]?.['milliseconds'])).toBeLessThan(3000);
});

/** A visitor at the profile of Sao Paulo, and what the screen shows once everything stands still. */
async function visitSaoPaulo(kiosk: Kiosk): Promise<Picture> {
  const { page } = kiosk;
  await kiosk.touchUntil('.attract-language[lang="es"]', page.locator('[data-marker="sao-paulo"]'));
  await kiosk.touchUntil('[data-marker="sao-paulo"]', page.locator('.profile-panel'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  // The flight is over when the map is drawn exactly, and two looks in a row see the same.
  await page.waitForSelector('.world-profile .world-picture[data-picture="exact"]', { state: 'attached' });
  let seen = glass(kiosk);
  await expect
    .poll(() => {
      const last = seen;
      seen = glass(kiosk);
      return differenceOf(last, seen);
    })
    .toBeLessThan(0.0005);
  return seen;
}

const glass = (kiosk: Kiosk): Picture => readPng(kiosk.picture());

test('a visitor whose page is killed goes on where they were', async ({ kiosk }) => {
  const before = await visitSaoPaulo(kiosk);
  process.kill(renderer(kiosk), 'SIGKILL');
  await standsAgain(kiosk, 20_000);
  await expect.poll(() => differenceOf(before, glass(kiosk)), { timeout: 10_000 }).toBeLessThan(0.01);
});

test('a graphics process that is killed leaves no hole in the picture', async ({ kiosk }) => {
  const before = await visitSaoPaulo(kiosk);
  const [compositor] = compositorsUnder(kiosk.process.pid);
  expect(compositor).toBeDefined();
  if (compositor !== undefined) process.kill(compositor.pid, 'SIGKILL');
  await expect.poll(() => compositorsUnder(kiosk.process.pid)[0]?.pid).not.toBe(compositor?.pid);
  await expect.poll(() => differenceOf(before, glass(kiosk)), { timeout: 10_000 }).toBeLessThan(0.01);
  // What stands still says little: the map flies out to the world and back again.
  const marker = '[data-marker="sao-paulo"]';
  await kiosk.touchUntil('.profile-close', kiosk.page.locator('.to-day'));
  await expect.poll(() => differenceOf(before, glass(kiosk)), { timeout: 10_000 }).toBeGreaterThan(0.1);
  await kiosk.touchUntil(marker, kiosk.page.locator('.profile-panel'));
  await expect.poll(() => differenceOf(before, glass(kiosk)), { timeout: 10_000 }).toBeLessThan(0.01);
  expect(logged(kiosk, 'pageFailed')).toEqual([]);
});

test('a page that hangs is ended, and another paints within ten seconds', async ({ kiosk }) => {
  await expect.poll(() => logged(kiosk, 'started').length).toBe(1);
  const before = Date.now();
  process.kill(renderer(kiosk), 'SIGSTOP');
  await standsAgain(kiosk, 30_000);
  const back = Date.parse(String(logged(kiosk, 'pageBack')[0]?.['at']));
  expect(back - before).toBeLessThan(10_000);
  expect(logged(kiosk, 'pageStill')).toHaveLength(1);
});

test('a page that loops for ever is ended as well', { tag: '@long' }, async ({ kiosk }) => {
  await expect.poll(() => logged(kiosk, 'started').length).toBe(1);
  // Nobody waits for the answer: there is none.
  void kiosk.page
    .evaluate(() =>
      setTimeout(() => {
        for (;;);
      }, 0),
    )
    .catch(() => undefined);
  await standsAgain(kiosk, 30_000);
  expect(logged(kiosk, 'pageStill')).toHaveLength(1);
});

test('a page that shows nothing is opened anew', async ({ kiosk }) => {
  await expect.poll(() => logged(kiosk, 'started').length).toBe(1);
  await kiosk.page.evaluate(() => document.querySelector('#stage')?.remove());
  await standsAgain(kiosk, 30_000);
});

test('a page that fails again and again becomes a plain list, then a page that runs nothing', async ({
  kiosk,
}) => {
  test.setTimeout(150_000);
  await expect.poll(() => logged(kiosk, 'started').length).toBe(1);
  const failUntil = async (times: number) => {
    for (let back = logged(kiosk, 'pageBack').length; back < times; back += 1) {
      process.kill(renderer(kiosk), 'SIGKILL');
      await expect.poll(() => logged(kiosk, 'pageBack').length, { timeout: 20_000 }).toBe(back + 1);
    }
  };
  const colours = (...places: readonly (readonly [number, number])[]) =>
    places.map(([x, y]) => colourAt(readPng(kiosk.picture()), x, y));

  await failUntil(4);
  expect(logged(kiosk, 'breakerTripped')).toMatchObject([{ mode: 'safe' }]);
  // Right edges of the cells of Kigoma and Seoul, at 10:45 in Paris.
  const cells = [lights.d5.sea, lights.n1.sea];
  await expect.poll(() => colours([1900, 200], [1900, 1040]), { timeout: 5000 }).toEqual(cells);

  await failUntil(7);
  expect(logged(kiosk, 'breakerTripped')).toMatchObject([{ mode: 'safe' }, { mode: 'quiet' }]);
  // Its sky, from the full sun down to the night.
  const sky = [lights.d5.sea, lights.d4.sea, lights.d3.sea, lights.n0.sea];
  await expect
    .poll(() => colours([1900, 100], [1900, 480], [1900, 590], [1900, 1000]), { timeout: 5000 })
    .toEqual(sky);
});
