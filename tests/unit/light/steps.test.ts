import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '../../../renderer/light/moment.ts';
import { ink, isNight, lightStep, lightSteps, lights, paper } from '../../../renderer/light/steps.ts';
import { subsolar, sunHeight } from '../../../renderer/light/sun.ts';

describe('the ten steps', () => {
  test.each([
    [-90, 'n0'],
    [-18.001, 'n0'],
    [-18, 'n1'],
    [-12, 'n2'],
    [-6, 'n3'],
    [-0.834, 'n3'],
    [-0.833, 'd0'],
    [5.999, 'd0'],
    [6, 'd1'],
    [12, 'd2'],
    [24, 'd3'],
    [40, 'd4'],
    [60, 'd5'],
    [90, 'd5'],
  ])('a sun at %d° gives %s', (height, step) => {
    expect(lightStep(height)).toBe(step);
  });

  test('a higher sun never gives a darker step', () => {
    const height = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(
      fc.property(height, height, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(lightSteps.indexOf(lightStep(low))).toBeLessThanOrEqual(lightSteps.indexOf(lightStep(high)));
      }),
    );
  });

  test('by night type is paper, by day ink, with nothing between', () => {
    for (const step of lightSteps) expect(lights[step].text).toBe(isNight(step) ? paper : ink);
    expect(lightSteps.filter(isNight)).toEqual(['n0', 'n1', 'n2', 'n3']);
  });
});

test('at 10:45 Paris has a low sun, Seoul the last of dusk and Austin night', () => {
  const sun = subsolar(instant(645));
  expect(lightStep(sunHeight([2.3522, 48.8566], sun))).toBe('d2');
  expect(lightStep(sunHeight([126.978, 37.5665], sun))).toBe('n1');
  expect(lightStep(sunHeight([-97.7431, 30.2672], sun))).toBe('n0');
});
