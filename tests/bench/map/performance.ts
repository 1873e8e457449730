import { type Browser, send } from './browser.ts';
import { recordFrames, shownFrames, traceNow } from './frames.ts';
import type { Gesture } from './gesture.ts';
import { mainThreadTime, processorTime } from './processes.ts';

/** What a gesture has shown and cost. */
export interface Performance {
  /** Of every process of the browser. */
  readonly processorSeconds: number;
  /** Frames a second that the display compositor drew while a hand moved. */
  readonly shown: number;
  /** The longest wait for one (ms). */
  readonly gap: number;
  /** Milliseconds of the page's main thread for each sixtieth of a second. */
  readonly mainThread: number;
}

export const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets a hand do its gesture on a page that is open. */
export async function perform(browser: Browser, { events, held, length }: Gesture): Promise<Performance> {
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
