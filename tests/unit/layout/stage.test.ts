import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pixelsPerMillimetre, stageFor } from '../../../renderer/layout/stage.ts';

describe('the stage', () => {
  test.each([
    [1920, 1080, { width: 1920, height: 1080, unit: 1, portrait: false }],
    [3840, 2160, { width: 1920, height: 1080, unit: 2, portrait: false }],
    [1080, 1920, { width: 1080, height: 1920, unit: 1, portrait: true }],
    [1280, 720, { width: 1920, height: 1080, unit: 2 / 3, portrait: false }],
    // Other shapes only gain room.
    [1920, 1200, { width: 1920, height: 1200, unit: 1, portrait: false }],
    [2560, 1080, { width: 2560, height: 1080, unit: 1, portrait: false }],
    [1200, 1920, { width: 1200, height: 1920, unit: 1, portrait: true }],
    [960, 960, { width: 1920, height: 1920, unit: 0.5, portrait: false }],
  ])('of a window of %d × %d', (width, height, expected) => {
    expect(stageFor(width, height)).toEqual(expected);
  });

  test('is never smaller than the drawing and always fills the window', () => {
    const side = fc.integer({ min: 100, max: 8000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const stage = stageFor(width, height);
        const [least, other] = stage.portrait ? [1080, 1920] : [1920, 1080];
        expect(stage.width).toBeGreaterThan(least - 1e-6);
        expect(stage.height).toBeGreaterThan(other - 1e-6);
        expect(stage.width * stage.unit).toBeCloseTo(width, 6);
        expect(stage.height * stage.unit).toBeCloseTo(height, 6);
        // One of the sides is exactly that of the drawing: nothing is drawn smaller than it must be.
        expect(Math.min(stage.width / least, stage.height / other)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('millimetres', () => {
  test('a 43 inch screen has 2.02 design pixels a millimetre: a 15 mm target is 31 of them', () => {
    const scale = pixelsPerMillimetre(stageFor(1920, 1080), 43);
    // 43 inches of 16:9 are 951.9 mm wide.
    expect(scale).toBeCloseTo(1920 / 951.9, 2);
  });

  test('do not change with the resolution, but with the size of the glass', () => {
    const scale = pixelsPerMillimetre(stageFor(1920, 1080), 43);
    expect(pixelsPerMillimetre(stageFor(3840, 2160), 43)).toBe(scale);
    expect(pixelsPerMillimetre(stageFor(1080, 1920), 43)).toBeCloseTo(scale, 9);
    expect(pixelsPerMillimetre(stageFor(1920, 1080), 86)).toBeCloseTo(scale / 2, 9);
  });
});
