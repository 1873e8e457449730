import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { type Browser, openBrowser, send } from './browser.ts';
import type { Contender } from './contenders.ts';
import { recordFrames, shownFrames, traceNow } from './frames.ts';
import { gesture } from './gesture.ts';
import type { Served } from './pages.ts';
import { mainThreadTime, memory, processorTime } from './processes.ts';

/** What one visit to one page has shown. Times in ms unless their name says otherwise. */
export interface Measures {
  readonly drawn: number;
  readonly crisp: number;
  readonly tap: number;
  readonly processorSeconds: number;
  readonly shown: number;
  readonly gap: number;
  /** Of the page's main thread, for each sixtieth of a second. */
  readonly mainThread: number;
  readonly idlePercent: number;
  readonly megabytes: number;
  readonly heapMegabytes: number;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Places that are touched one after the other. */
const tapped = ['sao-paulo', 'kigoma', 'seoul', 'buenos-aires', 'austin'];

/** Watches from before the page's own scripts for when its map is there. Runs in the page. */
function watch([drawn, crisp]: readonly [string, string]): void {
  const times: Record<string, number> = {};
  Object.assign(window, { times });
  // A condition that holds is believed after two frames: by then it is on the glass.
  const look = () => {
    for (const [name, condition] of [
      ['drawn', drawn],
      ['crisp', crisp],
    ] as const) {
      if (times[name] !== undefined || !new Function(`return ${condition}`)()) continue;
      times[name] = 0;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          times[name] = performance.now();
        }),
      );
    }
    if (times['crisp'] === undefined || times['drawn'] === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function open({ page }: Browser, contender: Contender, { address }: Served) {
  // tsx keeps function names through this helper, which does not exist in the page.
  await page.addInitScript('globalThis.__name ??= (it) => it');
  if (contender.entry === 'exhibit') await page.addInitScript(fakeBridge);
  await page.addInitScript(watch, [contender.drawn, contender.crisp] as const);
  await page.goto(address, { waitUntil: 'commit' });
  const times = () =>
    page.evaluate(() => {
      const { drawn = 0, crisp = 0 } = Object(Reflect.get(window, 'times'));
      return { drawn: Number(drawn), crisp: Number(crisp) };
    });
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { drawn, crisp } = await times();
    if (drawn > 0 && crisp > 0) return { drawn, crisp };
    if (Date.now() > deadline) throw new Error(`${contender.name} drew no map`);
    await sleep(20);
  }
}

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

async function perform(browser: Browser, width: number, height: number) {
  const { events, held, length } = gesture(width, height);
  const frames = await recordFrames(browser.whole);
  const used = processorTime(browser.pid);
  const ran = mainThreadTime(browser.pid);
  const start = traceNow();
  for (const event of events) {
    const wait = start + event.time - traceNow();
    if (wait > 1) await sleep(wait);
    // A late page gets its events all the same: hands do not wait.
    send(browser.session, event).catch(() => undefined);
  }
  await sleep(Math.max(0, start + length - traceNow()));
  const processorSeconds = processorTime(browser.pid) - used;
  const mainThread = Math.max(
    ...[...mainThreadTime(browser.pid)].map(([pid, time]) => time - (ran.get(pid) ?? time)),
  );
  const shown = shownFrames(await frames(), start, held);
  return { processorSeconds, shown: shown.rate, gap: shown.gap, mainThread: mainThread / (length * 0.06) };
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
    const performed = await perform(browser, width, height);
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
