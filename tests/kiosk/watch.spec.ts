import { expect } from '@playwright/test';
import { type Kiosk, test } from '../support/kiosk.ts';
import { coloursIn, readPng } from '../support/png.ts';
import { renderersUnder } from '../support/processes.ts';

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
