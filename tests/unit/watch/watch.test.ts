import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchOver } from '../../../main/watch/watch.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A watch under a clock that the test moves, and what it said. */
function watched() {
  const said: string[] = [];
  const watch = watchOver({
    now: () => Date.now(),
    onStill: () => said.push('still'),
    onBack: (milliseconds) => said.push(`back after ${milliseconds}`),
  });
  const live = (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      watch.beaten();
      vi.advanceTimersByTime(1000);
    }
  };
  return { watch, said, live };
}

test('a silent page is told of once, and again only after it was opened anew', () => {
  const { watch, said, live } = watched();
  watch.opened();
  live(60);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual(['still']);
  watch.gone();
  vi.advanceTimersByTime(1000);
  watch.opened();
  vi.advanceTimersByTime(500);
  live(10);
  expect(said).toEqual(['still', 'back after 1500']);
});

test('a page that is away is not missed, and beats of the one before count for nothing', () => {
  const { watch, said } = watched();
  watch.opened();
  watch.gone();
  watch.beaten();
  vi.advanceTimersByTime(120_000);
  expect(said).toEqual([]);
});
