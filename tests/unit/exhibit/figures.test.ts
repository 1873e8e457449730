import { describe, expect, test } from 'vitest';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import {
  kilometresBetween,
  shareOf,
  squareSides,
  stripOf,
  written,
} from '../../../renderer/exhibit/figures.ts';

const paris = pioneerOf('paris').seat.value.at;

describe('distances', () => {
  test('from Paris to Seoul it is 8 966 km, within half a percent', () => {
    const km = kilometresBetween(paris, pioneerOf('seoul').seat.value.at);
    expect(Math.abs(km / 8966 - 1)).toBeLessThan(0.005);
  });

  test('a quarter of the earth is 10 007.557 km, and a place is no distance from itself', () => {
    expect(kilometresBetween([0, 0], [90, 0])).toBeCloseTo(10_007.557, 2);
    expect(kilometresBetween(paris, paris)).toBe(0);
  });

  test('the antipodes are half a turn away, without rounding into nothing', () => {
    expect(kilometresBetween([0, 0], [180, 0])).toBeCloseTo(20_015.115, 2);
  });
});

describe('numbers', () => {
  test('French keeps its thousands together with a space that the typeface has', () => {
    expect(written(1_076_395, 'fr')).toBe('1\u00a0076\u00a0395');
    expect(written(105.4, 'fr')).toBe('105,4');
  });

  test('English and Spanish write them their own way', () => {
    expect(written(1_076_395, 'en')).toBe('1,076,395');
    expect(written(1_076_395, 'es')).toBe('1.076.395');
    expect(written(2307.06, 'en')).toBe('2,307.1');
  });
});

describe('strips', () => {
  test('all fifteen stand between the nearest and the farthest', () => {
    const strip = stripOf(pioneers, 'distance', paris);
    expect(strip?.marks).toHaveLength(15);
    expect(strip?.least).toBe('paris');
    expect(strip?.most).toBe('bojonegoro');
    for (const { at } of strip?.marks ?? []) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
    }
  });

  test('people and km² are spread by their logarithm', () => {
    const area = stripOf(pioneers, 'area', paris);
    expect([area?.least, area?.most]).toEqual(['paris', 'ontario']);
    const people = stripOf(pioneers, 'population', paris);
    expect([people?.least, people?.most]).toEqual(['kigoma', 'ontario']);
    const madrid = area?.marks.find(({ id }) => id === 'madrid')?.at;
    expect(madrid).toBeCloseTo(Math.log(604.5 / 105.4) / Math.log(1_076_395 / 105.4), 9);
  });

  test('whoever has no figure is left off, and without figures there is no strip', () => {
    const { population: _, ...nobody } = pioneerOf('madrid');
    const strip = stripOf([nobody, pioneerOf('kigoma'), pioneerOf('ontario')], 'population', paris);
    expect(strip?.marks.map(({ id }) => id)).toEqual(['kigoma', 'ontario']);
    expect(stripOf([nobody], 'population', paris)).toBeUndefined();
  });
});

describe('two side by side', () => {
  test('have bars of one scale: Ontario has the most people, and Bojonegoro lies furthest', () => {
    expect(shareOf(pioneers, 'population', paris, pioneerOf('ontario'))).toBe(1);
    expect(shareOf(pioneers, 'distance', paris, pioneerOf('bojonegoro'))).toBe(1);
    expect(shareOf(pioneers, 'distance', paris, pioneerOf('paris'))).toBe(0);
    expect(shareOf(pioneers, 'population', paris, pioneerOf('kigoma'))).toBeCloseTo(215_458 / 13_448_494, 6);
  });

  test('have squares whose areas are as their areas; where one is not known there is none', () => {
    expect(squareSides(400, 100)).toEqual([1, 0.5]);
    expect(squareSides(100, 100)).toEqual([1, 1]);
    expect(squareSides(undefined, 100)).toEqual([0, 1]);
    expect(squareSides(undefined, undefined)).toEqual([0, 0]);
  });
});
