import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chartBands,
  chartPoint,
  chartX,
  chartY,
  dayCurve,
  dayPath,
  horizonY,
  riseAndSetX,
} from '../../../renderer/light/horizon.ts';
import { instant } from '../../../renderer/light/moment.ts';
import { horizonHeight, subsolar, sunHeight } from '../../../renderer/light/sun.ts';

const size = { width: 1000, height: 190 };
const sun = subsolar(instant(10 * 60 + 45));
const paris = [2.3522, 48.8566] as const;

const places = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -66, max: 66, noNaN: true }),
);
const minutes = fc.integer({ min: 0, max: 1440 });

describe('the horizon chart', () => {
  test('puts the noon of the sun in the middle and Paris before it at 10:45', () => {
    expect(chartX(sun.longitude, sun, size)).toBe(500);
    // Measured on the drawing: Paris is 417 px from the panel's edge.
    expect(chartPoint(paris, sun, size).x).toBeCloseTo(418, -1);
  });

  test('stacks ten bands from full sun to night, each beginning where the last ends', () => {
    const bands = chartBands(size);
    expect(bands.map(({ step }) => step)).toEqual([
      'd5',
      'd4',
      'd3',
      'd2',
      'd1',
      'd0',
      'n3',
      'n2',
      'n1',
      'n0',
    ]);
    let y = 0;
    for (const band of bands) {
      expect(band.y).toBeCloseTo(y, 9);
      expect(band.height).toBeGreaterThan(0);
      y = band.y + band.height;
    }
    expect(y).toBeCloseTo(size.height, 9);
  });

  test('draws its horizon between the first light and the last dark', () => {
    const dawn = chartBands(size).find(({ step }) => step === 'n3');
    expect(dawn?.y).toBeCloseTo(horizonY(size), 9);
    expect(horizonY(size)).toBe(chartY(horizonHeight, size));
  });

  test('is inside its frame wherever a place lies and whatever the hour', () => {
    fc.assert(
      fc.property(places, minutes, (at, minute) => {
        const { x, y } = chartPoint(at, subsolar(instant(minute)), size);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(size.width);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(y).toBeLessThanOrEqual(size.height - 4);
      }),
    );
  });

  test('places a dot above the horizon exactly when its sun is up', () => {
    fc.assert(
      fc.property(places, minutes, (at, minute) => {
        const then = subsolar(instant(minute));
        const up = sunHeight(at, then) >= horizonHeight;
        const { y } = chartPoint(at, then, size);
        if (Math.abs(y - horizonY(size)) > 1e-9) expect(y < horizonY(size)).toBe(up);
      }),
    );
  });
});

describe('the curve of a day', () => {
  test('is symmetric about noon and runs from edge to edge', () => {
    const curve = dayCurve(paris[1], sun, size);
    expect(curve[0]?.x).toBe(0);
    expect(curve.at(-1)?.x).toBe(size.width);
    curve.forEach(({ y }, index) => {
      expect(curve[curve.length - 1 - index]?.y).toBeCloseTo(y, 9);
    });
  });

  test('passes through the dot of its place', () => {
    fc.assert(
      fc.property(places, minutes, (at, minute) => {
        const then = subsolar(instant(minute));
        const dot = chartPoint(at, then, size);
        const near = dayCurve(at[1], then, size, 1).reduce((a, b) =>
          Math.abs(a.x - dot.x) <= Math.abs(b.x - dot.x) ? a : b,
        );
        expect(Math.abs(near.y - dot.y)).toBeLessThan(1.5);
      }),
    );
  });

  test('crosses the horizon where the sun rises and sets', () => {
    const crossing = riseAndSetX(paris[1], sun, size);
    expect(crossing).toBeDefined();
    // On that day Paris has 8 h 21 of sun: 348 px of 1000.
    expect((crossing?.set ?? 0) - (crossing?.rise ?? 0)).toBeCloseTo((8.35 / 24) * 1000, -1);
  });

  test('has no crossing where the sun never rises', () => {
    expect(riseAndSetX(80, sun, size)).toBeUndefined();
  });

  test('is path data that a browser can draw', () => {
    expect(dayPath(paris[1], sun, size)).toMatch(/^M0\.0,[\d.]+(L[\d.]+,[\d.]+)+$/);
  });
});
