import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Browser, openBrowser } from './browser.ts';
import type { Contender } from './contenders.ts';
import { gesture } from './gesture.ts';
import { open } from './opening.ts';
import type { Served } from './pages.ts';
import { type Performance, perform, sleep } from './performance.ts';
import { memory, processorTime } from './processes.ts';

/** What one visit to one page has shown. Times in ms unless their name says otherwise. */
export interface Measures extends Performance {
  readonly drawn: number;
  readonly crisp: number;
  readonly tap: number;
  readonly idlePercent: number;
  readonly megabytes: number;
  readonly heapMegabytes: number;
}

/** Places that are touched one after the other. */
const tapped = ['sao-paulo', 'kigoma', 'seoul', 'buenos-aires', 'austin'];

/** From the moment the finger left until the frame after the page's answer. */
async function tap({ page, session }: Browser, contender: Contender, id: string): Promise<number> {
  await contender.reset(page);
  await sleep(200);
  const [x, y]: readonly [number, number] = await page.evaluate(`((id) => ${contender.at})('${id}')`);
  const time = page.evaluate(
    ([condition, place]) =>
      new Promise<number>((resolve) => {
        let up = 0;
        const lifted = (event: Event) => {
          up ||= event.timeStamp;
        };
        addEventListener('pointerup', lifted, { capture: true, once: true });
        const answered = new Function('id', `return ${condition}`);
        const look = () => {
          // A message runs after the frame has been painted: that is when it is asked.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            if (up > 0 && answered(place)) resolve(performance.now() - up);
            else requestAnimationFrame(look);
          };
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    [contender.answered, id] as const,
  );
  const finger = { x, y, id: 0, radiusX: 8, radiusY: 8 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await sleep(60);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const late = sleep(3000).then(() => Number.NaN);
  return Promise.race([time, late]);
}

async function heap(page: Page, { session }: Browser): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await page.waitForTimeout(200);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Visits a page in a fresh browser: load, rest, taps, the gesture, and what it has cost. */
export async function visit(
  contender: Contender,
  served: Served,
  width: number,
  height: number,
  picture?: string,
): Promise<Measures> {
  const browser = await openBrowser(width, height);
  try {
    const { page } = browser;
    const times = await open(browser, contender, served);
    await contender.reach(page);
    await sleep(1000);
    const idle = processorTime(browser.pid);
    await sleep(1500);
    const idlePercent = ((processorTime(browser.pid) - idle) / 1.5) * 100;
    const taps: number[] = [];
    for (const id of tapped) taps.push(await tap(browser, contender, id));
    await contender.reset(page);
    await sleep(500);
    const performed = await perform(browser, gesture(width, height));
    if (picture !== undefined) writeFileSync(picture, await page.screenshot());
    const answered = taps.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
    return {
      ...times,
      ...performed,
      tap: answered[Math.floor(answered.length / 2)] ?? Number.NaN,
      idlePercent,
      heapMegabytes: await heap(page, browser),
      megabytes: memory(browser.pid),
    };
  } finally {
    await browser.close();
  }
}
