import { expect, test } from 'vitest';
import type { Level } from '../../../renderer/map/level.ts';
import { chooseLevel } from '../../../renderer/map/levels.ts';

const level = (name: string) => ({ name }) as unknown as Level; // told apart by identity, nothing is read
const coarse = level('coarse');
const middle = level('middle');
const fine = level('fine');
const all = { coarse, middle, fine };

test('the world at rest has no corner missing, and in motion it may', () => {
  expect(chooseLevel(all, 355, false)).toEqual({ level: middle, final: true });
  expect(chooseLevel(all, 355, true)).toEqual({ level: coarse, final: true });
});

test('the finest outlines are for close views', () => {
  expect(chooseLevel(all, 8000, false)?.level).toBe(fine);
  expect(chooseLevel(all, 8000, true)?.level).toBe(fine);
});

test('until it has arrived the nearest stands in, and something better is announced', () => {
  expect(chooseLevel({ coarse }, 355, false)).toEqual({ level: coarse, final: false });
  expect(chooseLevel({ coarse, middle }, 8000, false)).toEqual({ level: middle, final: false });
  expect(chooseLevel({}, 355, true)).toBeUndefined();
});
