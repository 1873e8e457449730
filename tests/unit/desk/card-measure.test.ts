import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../data/settings.ts';
import { stageFor } from '../../../renderer/layout/stage.ts';
import {
  cardOn,
  cardSize,
  type Glass,
  glassOf,
  leastInches,
  measured,
  shownWidth,
  stepped,
} from '../../../renderer/scenes/desk/card-measure.ts';

/** A screen of so many pixels, of which the browser makes one of its own out of `ratio`. */
function screen(width: number, height: number, ratio = 1): Glass {
  return glassOf(stageFor(width / ratio, height / ratio), ratio);
}

describe('a bank card', () => {
  test('is as wide as its standard says on screens that are known', () => {
    expect(cardOn(screen(1920, 1080), 43)).toBeCloseTo(172.65, 2);
    expect(cardOn(screen(3840, 2160), 55)).toBeCloseTo(269.96, 2);
    expect(cardOn(screen(1080, 1920), 43)).toBeCloseTo(172.65, 2);
    // A monitor of 24 inches: 1920 px on 531 mm.
    expect(cardOn(screen(1920, 1080), 24)).toBeCloseTo((1920 / 531.4) * cardSize.width, 0);
  });

  test('says how large the screen is under it', () => {
    const { width, height, inches, density } = measured(screen(3840, 2160), 270);
    expect(Math.round(width)).toBe(1217);
    expect(Math.round(height)).toBe(685);
    expect(inches).toBe(55);
    expect(density).toBeCloseTo(3.154, 3);
  });

  test('says the same upright', () => {
    const lying = measured(screen(1920, 1080), 173);
    const upright = measured(screen(1080, 1920), 173);
    expect(upright).toEqual({ ...lying, width: lying.height, height: lying.width });
  });

  test('says the same on a system that enlarges everything', () => {
    expect(measured(screen(3840, 2160, 2), 270)).toEqual(measured(screen(3840, 2160), 270));
    expect(measured(screen(2880, 1620, 1.5), 300).inches).toBe(measured(screen(2880, 1620), 300).inches);
  });

  test('gives back every diagonal that can be set, to a tenth', () => {
    const { min, max } = limits.diagonalInches;
    const sizes = fc.constantFrom(
      screen(1920, 1080),
      screen(3840, 2160, 2),
      screen(1080, 1920),
      screen(1920, 1200),
      screen(3440, 1440),
    );
    fc.assert(
      fc.property(sizes, fc.integer({ min: min * 10, max: max * 10 }), (glass, tenths) => {
        expect(measured(glass, cardOn(glass, tenths / 10)).inches).toBe(tenths / 10);
      }),
    );
  });
});

describe('what visitors touch and read', () => {
  test('is large enough on the screen that the settings start with', () => {
    const { target, capital, fits } = measured(screen(1920, 1080), 172.65);
    expect(target).toBeCloseTo(35.7, 1);
    expect(capital).toBeCloseTo(8.6, 1);
    expect(fits).toBe('enough');
  });

  test('is named when it is not, letters before targets', () => {
    const glass = screen(1920, 1080);
    expect(measured(glass, cardOn(glass, 37)).fits).toBe('enough');
    expect(measured(glass, cardOn(glass, 36)).fits).toBe('smallCapitals');
    expect(measured(glass, cardOn(glass, 19)).fits).toBe('smallCapitals');
    expect(measured(glass, cardOn(glass, 18)).fits).toBe('smallTargets');
  });

  test('needs the diagonal that is named, and none smaller', () => {
    for (const glass of [screen(1920, 1080), screen(3840, 2160), screen(1080, 1920)]) {
      const least = leastInches(glass, 'capital');
      expect(measured(glass, cardOn(glass, least)).fits).toBe('enough');
      expect(measured(glass, cardOn(glass, least - 1)).fits).toBe('smallCapitals');
      expect(measured(glass, cardOn(glass, leastInches(glass, 'target') - 1)).fits).toBe('smallTargets');
    }
  });
});

describe('a width', () => {
  test('is refused below 90 and above 900 design pixels, whatever the resolution', () => {
    for (const [glass, factor] of [
      [screen(2580, 1080), 1],
      [screen(5160, 2160), 2],
    ] as const) {
      expect(measured(glass, 89 * factor).refused).toBe('notACard');
      expect(measured(glass, 90 * factor).refused).toBeUndefined();
      expect(measured(glass, 900 * factor).refused).toBeUndefined();
      expect(measured(glass, 901 * factor).refused).toBe('notACard');
    }
  });

  test('is refused where the screen would be one that cannot be set', () => {
    expect(measured(screen(1920, 1080), 760).refused).toBe('outside');
    expect(measured(screen(1920, 1080), 740).refused).toBeUndefined();
  });

  test('goes by whole pixels, also from the one that a diagonal gives', () => {
    expect(stepped(172.65, 1)).toBe(173);
    expect(stepped(172.65, -1)).toBe(172);
    expect(stepped(173, 1)).toBe(174);
    expect(stepped(173, -10)).toBe(163);
  });

  test('goes beyond what is believed and no further, and never out of the drawing', () => {
    const glass = screen(3840, 2160);
    expect(measured(glass, shownWidth(glass, 0, 760)).refused).toBe('notACard');
    expect(shownWidth(glass, 5000, 760)).toBe(1520);
    expect(measured(glass, shownWidth(glass, 5000, 2000)).refused).toBe('notACard');
    expect(shownWidth(glass, 346, 760)).toBe(346);
  });
});
