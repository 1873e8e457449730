import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Breaker,
  failed,
  type Mode,
  rested,
  trips,
  whole,
  wholeAt,
} from '../../../main/watch/breaker.ts';

const minute = 60_000;

const after = (...times: readonly number[]): Breaker => times.reduce(failed, whole);

test('three failures in five minutes change nothing, the fourth makes it safe, the seventh quiet', () => {
  const modes: Mode[] = [];
  let breaker = whole;
  for (let at = 0; at < 7; at += 1) {
    breaker = failed(breaker, at * 40_000);
    modes.push(breaker.mode);
  }
  expect(modes).toEqual(['usual', 'usual', 'usual', 'safe', 'safe', 'safe', 'quiet']);
});

test('failures that lie further apart never trip it', () => {
  const rare = fc.array(fc.integer({ min: 101_000, max: 600_000 }), { maxLength: 200 });
  fc.assert(
    fc.property(rare, (gaps) => {
      let now = 0;
      let breaker = whole;
      for (const gap of gaps) {
        now += gap;
        breaker = failed(breaker, now);
      }
      expect(breaker.mode).toBe('usual');
    }),
  );
});

test('the loop of restarts that a window shorter than its delays never stops is stopped', () => {
  // One failure every 10 s for a day, whatever the pauses of a supervisor are.
  let breaker = whole;
  let at = 0;
  for (; breaker.mode !== 'quiet'; at += 10_000) breaker = failed(breaker, at);
  expect(at).toBeLessThanOrEqual(minute + 10_000);
});

test('it is whole again half an hour after the last failure, and not a moment before', () => {
  const tripped = after(0, 1000, 2000, 3000);
  expect(wholeAt(tripped)).toBe(3000 + trips.calm);
  expect(rested(tripped, 2999 + trips.calm).mode).toBe('safe');
  expect(rested(tripped, 3000 + trips.calm)).toEqual(whole);
  const again = failed(tripped, 20 * minute);
  expect(again.mode).toBe('safe');
  expect(wholeAt(again)).toBe(20 * minute + trips.calm);
});

test('a quiet page that fails once more stays quiet', () => {
  const quiet = after(...Array.from({ length: 7 }, (_, at) => at));
  expect(failed(quiet, 20 * minute).mode).toBe('quiet');
});

test('a whole breaker has nothing to wait for', () => {
  expect(wholeAt(whole)).toBeUndefined();
  expect(wholeAt(after(0))).toBeUndefined();
});
