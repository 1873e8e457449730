import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DisplayChoice } from '../../../data/display.ts';
import { keepFilled, settling, tries } from '../../../main/display/keep-filled.ts';
import type { Area, Display, Remembered } from '../../../main/display/own-display.ts';
import type { LogLine } from '../../../main/log.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const wall: Display = { id: 1, label: '', main: true, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
const glass: Display = { id: 2, label: '', main: false, bounds: { x: 1920, y: 0, width: 1280, height: 720 } };

/** A desktop under the test's hands, with a window that fills the first display. */
function kept({ obeys = true, choice = 'main' }: { obeys?: boolean; choice?: DisplayChoice } = {}) {
  const log: LogLine[] = [];
  const placed: Area[] = [];
  const state = {
    displays: [wall] as readonly Display[],
    window: { bounds: wall.bounds, full: true },
    stands: true,
    choice,
    remembered: undefined as Remembered | undefined,
  };
  const { changed, glance } = keepFilled({
    desktop: {
      displays: () => state.displays,
      stands: () => state.stands,
      window: () => {
        if (!state.stands) throw new Error('the window has been destroyed');
        return state.window;
      },
      fill: (bounds) => {
        placed.push(bounds);
        if (obeys) state.window = { bounds, full: true };
      },
    },
    memory: {
      read: () => state.remembered,
      write: (next) => {
        state.remembered = next;
      },
    },
    choice: () => state.choice,
    log: (line) => log.push(line),
  });
  const settle = () => {
    changed();
    vi.runAllTimers();
  };
  settle();
  return { state, placed, log, changed, glance, settle };
}

test('a window that fills its display is left alone, and a start is no change', () => {
  const { placed, log } = kept();
  expect(placed).toEqual([]);
  expect(log).toEqual([]);
});

test('several changes within a moment are one', () => {
  const { state, placed, changed } = kept();
  state.window = { bounds: { ...wall.bounds, width: 800 }, full: false };
  for (let change = 0; change < 5; change += 1) {
    changed();
    vi.advanceTimersByTime(settling - 1);
  }
  expect(placed).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(placed).toEqual([wall.bounds]);
});

test('a window that does not fill its display is placed, and the log says so', () => {
  const { state, placed, log, settle } = kept();
  state.displays = [{ ...wall, bounds: { ...wall.bounds, width: 1280, height: 720 } }];
  settle();
  expect(placed).toEqual([{ x: 0, y: 0, width: 1280, height: 720 }]);
  expect(log).toEqual([
    {
      event: 'displayChanged',
      displays: ['1280x720+0+0'],
      on: '1280x720+0+0',
      chosen: true,
      window: '1920x1080+0+0',
      placed: true,
    },
  ]);
});

test('a window of the right size without the full screen is placed as well', () => {
  const { state, placed, settle } = kept();
  state.window = { bounds: wall.bounds, full: false };
  settle();
  expect(placed).toEqual([wall.bounds]);
});

test('a full screen that is taken away late is given back', () => {
  const { state, placed, changed } = kept();
  changed();
  vi.advanceTimersByTime(settling);
  expect(placed).toEqual([]);
  state.window = { bounds: wall.bounds, full: false };
  vi.runAllTimers();
  expect(placed).toEqual([wall.bounds]);
});

test('where the window manager does not obey, it is asked a few times and no more', () => {
  const { state, placed, settle } = kept({ obeys: false });
  state.window = { bounds: wall.bounds, full: false };
  settle();
  expect(placed).toHaveLength(tries + 1);
});

test('a full screen that is taken away without a word is seen at a glance', () => {
  const { state, placed, glance } = kept();
  glance();
  vi.runAllTimers();
  expect(placed).toEqual([]);
  state.window = { bounds: wall.bounds, full: false };
  glance();
  vi.runAllTimers();
  expect(placed).toEqual([wall.bounds]);
});

test('a glance leaves a window manager alone that does not obey, until the window stands otherwise', () => {
  const { state, placed, glance, settle } = kept({ obeys: false });
  state.window = { bounds: wall.bounds, full: false };
  settle();
  const asked = placed.length;
  glance();
  vi.runAllTimers();
  expect(placed).toHaveLength(asked);
  state.window = { bounds: { ...wall.bounds, width: 800 }, full: false };
  glance();
  vi.runAllTimers();
  expect(placed.length).toBeGreaterThan(asked);
});

test('of a window that is gone nothing more is asked, whatever was still to come', () => {
  const { state, placed, changed, glance } = kept();
  changed();
  state.stands = false;
  vi.runAllTimers();
  glance();
  vi.runAllTimers();
  expect(placed).toEqual([]);
});

test('without any display nothing is done until one comes', () => {
  const { state, placed, log, settle } = kept();
  state.displays = [];
  state.window = { bounds: wall.bounds, full: false };
  settle();
  expect([...placed, ...log]).toEqual([]);
  state.displays = [wall];
  settle();
  expect(placed).toEqual([wall.bounds]);
});

test('the chosen display is remembered, left when it goes, and taken again when it is back', () => {
  const { state, placed, log, settle } = kept({ choice: 'second' });
  state.displays = [wall, glass];
  settle();
  expect(state.remembered).toMatchObject({ choice: 'second', id: 2, bounds: glass.bounds });
  state.displays = [wall];
  settle();
  expect(log.at(-1)).toMatchObject({ on: '1920x1080+0+0', chosen: false });
  expect(state.remembered).toMatchObject({ id: 2 });
  // Now it is the first of the row.
  state.displays = [{ ...glass, bounds: { ...glass.bounds, x: -1280 } }, wall];
  settle();
  expect(placed.map(({ x }) => x)).toEqual([1920, 0, -1280]);
});

test('another choice moves the window without any change of the displays', () => {
  const { state, placed, settle } = kept();
  state.displays = [wall, glass];
  settle();
  state.choice = 'second';
  settle();
  expect(placed).toEqual([glass.bounds]);
});
