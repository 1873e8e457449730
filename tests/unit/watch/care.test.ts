import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LogLine } from '../../../main/log.ts';
import { trips } from '../../../main/watch/breaker.ts';
import { careFor, mostMemory } from '../../../main/watch/care.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page that beats, under a clock that the test moves; ended, it is opened again at once. */
function cared(bytes: () => number | undefined = () => 300e6) {
  const log: LogLine[] = [];
  const ended = { times: 0 };
  let scene = 'attract';
  const care = careFor({
    now: () => Date.now(),
    log: (line) => log.push(line),
    endPage: () => {
      ended.times += 1;
      care.gone('killed');
      open();
    },
    memory: bytes,
  });
  const open = () => {
    care.opened();
    care.beaten();
    if (care.mode() !== 'quiet') care.shown(scene);
  };
  open();
  return {
    care,
    log,
    ended,
    visit: (to: string) => {
      scene = to;
      care.shown(to);
    },
    crash: () => {
      care.gone('crashed');
      open();
    },
    live: (milliseconds: number) => {
      for (let past = 0; past < milliseconds; past += 1000) {
        care.beaten();
        vi.advanceTimersByTime(1000);
      }
    },
    events: () => log.map(({ event }) => event),
  };
}

test('four crashes make the page safe, seven quiet, and half an hour makes it whole', () => {
  const { care, crash, live, events, ended, visit } = cared();
  for (let times = 0; times < 4; times += 1) crash();
  expect(care.mode()).toBe('safe');
  visit('safe');
  for (let times = 0; times < 3; times += 1) crash();
  expect(care.mode()).toBe('quiet');
  expect(care.recovery()).toEqual({ left: trips.calm, passed: 0 });
  live(trips.calm - 2000);
  expect(care.mode()).toBe('quiet');
  live(4000);
  expect(care.mode()).toBe('usual');
  expect(ended.times).toBe(1);
  expect(events()).toContain('wholeAgain');
  expect(care.recovery()).toBeUndefined();
});

test('an end of its own making is no failure', () => {
  let bytes = 300e6;
  const { care, live, ended } = cared(() => bytes);
  bytes = mostMemory + 1;
  live(10 * 60_000);
  expect(ended.times).toBeGreaterThan(6);
  expect(care.mode()).toBe('usual');
});

test('a page that has grown starts anew once nobody is there', () => {
  let bytes = 300e6;
  const { live, visit, events, ended } = cared(() => bytes);
  visit('profile');
  bytes = mostMemory + 1;
  live(10 * 60_000);
  expect(ended.times).toBe(0);
  visit('attract');
  live(2000);
  expect(ended.times).toBe(1);
  expect(events()).toEqual(['pageTooLarge', 'pageGone', 'pageBack']);
});

test('a safe list in which somebody reads is not taken away', () => {
  const { care, crash, live, visit } = cared();
  for (let times = 0; times < 4; times += 1) crash();
  visit('safe-visited');
  live(trips.calm + 10_000);
  expect(care.mode()).toBe('safe');
  visit('safe');
  live(2000);
  expect(care.mode()).toBe('usual');
});

test('where nobody can say how large the page is, it is left alone', () => {
  const { live, ended } = cared(() => undefined);
  live(10 * 60_000);
  expect(ended.times).toBe(0);
});

test('a visitor goes on where they were after one failure, and not after the next', () => {
  const place = { scene: 'map', language: 'fr', minute: null } as const;
  const { care, crash } = cared();
  care.shown('map', place);
  crash();
  expect(care.resume()).toEqual(place);
  expect(care.resume()).toBeUndefined();
  care.shown('map', place);
  crash();
  expect(care.resume()).toBeUndefined();
});

test('a page that failed before a visitor was there begins at the start', () => {
  const { care, crash } = cared();
  crash();
  expect(care.resume()).toBeUndefined();
});
