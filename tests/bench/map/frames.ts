import type { CDPSession } from '@playwright/test';
import type { Stretch } from './gesture.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  /** Microseconds of the system's monotonic clock. */
  readonly ts: number;
}

/**
 * Records when the display compositor really drew a frame. The page's own animation frames say less:
 * they go on while pictures are late.
 */
export async function recordFrames(browser: CDPSession): Promise<() => Promise<readonly number[]>> {
  const drawn: TraceEvent[] = [];
  const take = ({ value }: { value: readonly unknown[] }) => {
    // The protocol leaves the shape of an event open; these fields all of them have.
    for (const event of value as readonly TraceEvent[])
      if (event.name === 'DirectRenderer::DrawFrame') drawn.push(event);
  };
  browser.on('Tracing.dataCollected', take);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['viz'], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => browser.once('Tracing.tracingComplete', () => resolve()));
    await browser.send('Tracing.end');
    await complete;
    browser.off('Tracing.dataCollected', take);
    return drawn.map(({ ts }) => ts / 1000).sort((a, b) => a - b);
  };
}

/** Now by the clock that traces use, in milliseconds. */
export function traceNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Frames a second and the longest wait for one (ms), while a hand moved the map. */
export function shownFrames(
  frames: readonly number[],
  start: number,
  held: readonly Stretch[],
): { readonly rate: number; readonly gap: number } {
  let count = 0;
  let time = 0;
  let gap = 0;
  for (const { from, to } of held) {
    const within = frames.filter((frame) => frame >= start + from && frame <= start + to);
    count += within.length;
    time += to - from;
    let before = start + from;
    for (const frame of [...within, start + to]) {
      gap = Math.max(gap, frame - before);
      before = frame;
    }
  }
  return { rate: (count / time) * 1000, gap };
}
