import { describe, expect, test } from 'vitest';
import type { DisplayChoice } from '../../../data/display.ts';
import { type Display, fills, ownDisplay, type Remembered } from '../../../main/display/own-display.ts';

const area = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

const wall: Display = { id: 1, label: 'Wall', main: true, bounds: area(0, 0, 1920, 1080) };
const glass: Display = { id: 2, label: 'Glass', main: false, bounds: area(1920, 0, 3840, 2160) };

const asRemembered = (choice: DisplayChoice, { id, label, bounds }: Display): Remembered => ({
  choice,
  id,
  label,
  bounds,
});

describe('the main display', () => {
  test('is the one that the system calls so, whatever was remembered', () => {
    const own = ownDisplay([glass, wall], 'main', asRemembered('second', glass));
    expect(own).toEqual({ display: wall, meant: true });
  });
  test('is any where the system calls none so, and none where there is no display', () => {
    expect(ownDisplay([glass], 'main', undefined)?.display).toBe(glass);
    expect(ownDisplay([], 'second', undefined)).toBeUndefined();
  });
});

describe('a display counted from the left', () => {
  test('is counted as the desktop lays them out, however they are listed', () => {
    expect(ownDisplay([glass, wall], 'first', undefined)).toEqual({ display: wall, meant: true });
    expect(ownDisplay([glass, wall], 'second', undefined)).toEqual({ display: glass, meant: true });
  });
  test('is stood in for by the main one where there are not so many', () => {
    expect(ownDisplay([wall, glass], 'third', undefined)).toEqual({ display: wall, meant: false });
  });
  test('stays the same one when another comes to its left', () => {
    const before = asRemembered('second', glass);
    const moved = { ...glass, bounds: area(3200, 0, 3840, 2160) };
    const third: Display = { id: 3, label: 'Desk', main: false, bounds: area(1920, 0, 1280, 720) };
    expect(ownDisplay([wall, third, moved], 'second', before)?.display).toBe(moved);
  });
  test('is not replaced by the next in the row while it is gone', () => {
    const third: Display = { id: 3, label: 'Desk', main: false, bounds: area(1920, 0, 1280, 720) };
    const own = ownDisplay([wall, third], 'second', asRemembered('second', glass));
    expect(own).toEqual({ display: wall, meant: false });
  });
  test('is counted anew once another choice is made', () => {
    expect(ownDisplay([wall, glass], 'first', asRemembered('second', glass))?.display).toBe(wall);
  });
});

describe('a remembered display is known again', () => {
  const remembered = asRemembered('second', glass);
  test.each<[string, Partial<Display>]>([
    [
      'by its name after a restart, with another id, size and place',
      { id: 9, bounds: area(0, 0, 1280, 720) },
    ],
    [
      'by its id where there are no names, when its size changes',
      { label: '', bounds: area(0, 0, 1280, 720) },
    ],
    ['by its size and place where there are no names, with another id', { label: '', id: 9 }],
  ])('%s', (_how, change) => {
    const seen = { ...glass, ...change };
    const other = { ...wall, label: change.label ?? wall.label };
    expect(ownDisplay([other, seen], 'second', remembered)).toEqual({ display: seen, meant: true });
  });
  test('by its place between two of the same make', () => {
    const left = { ...glass, id: 8, bounds: area(-3840, 0, 3840, 2160) };
    const right = { ...glass, id: 9 };
    expect(ownDisplay([left, right, wall], 'second', remembered)?.display).toBe(right);
  });
  test('but not in another make that has come to its place', () => {
    const other = { ...glass, label: 'Projector' };
    expect(ownDisplay([wall, other], 'second', remembered)).toEqual({ display: wall, meant: false });
  });
  test('but not by its size alone where there are no names', () => {
    const other = { ...glass, id: 9, label: '', bounds: area(-3840, 0, 3840, 2160) };
    expect(ownDisplay([wall, other], 'second', remembered)?.meant).toBe(false);
  });
});

describe('a window fills a display', () => {
  test.each([
    ['when it has the same bounds', glass.bounds, true],
    ['when it misses one by the rounding of a broken scale', area(1920, 0, 3839, 2160), true],
    ['not when it is smaller', area(1920, 0, 1280, 720), false],
    ['not when it stands beside', area(0, 0, 3840, 2160), false],
  ])('%s', (_when, window, filled) => {
    expect(fills(window, glass.bounds)).toBe(filled);
  });
});
