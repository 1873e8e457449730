import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ink, lamp, lightSteps, lights, paper } from '../../../renderer/light/steps.ts';

/** Every rule of the style sheet: what it is for, and the variables it sets. */
const rules = new Map(
  [...readFileSync('renderer/theme/light.css', 'utf8').matchAll(/([.:]\w+) \{([^}]*)\}/g)].map(
    ([, selector = '', body = '']) => [
      selector,
      new Map(
        [...body.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    ],
  ),
);

function colour(selector: string, name: string): string {
  const value = rules.get(selector)?.get(name);
  if (value === undefined) throw new Error(`light.css has no --${name} in ${selector}`);
  return value;
}

/** Relative luminance of sRGB (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(lightSteps)('in the light %s', (step) => {
  const of = (name: string) => colour(`.${step}`, name);

  test.each([
    ['text', 'sea'],
    ['text', 'land'],
    ['second', 'sea'],
    ['second', 'land'],
    ['on-press', 'press'],
  ])('%s on %s has 7:1 or more', (type, ground) => {
    expect(contrast(of(type), of(ground))).toBeGreaterThanOrEqual(7);
  });

  test.each(['sea', 'land'])('lines on %s have 3:1 or more', (ground) => {
    expect(contrast(of('line'), of(ground))).toBeGreaterThanOrEqual(3);
  });

  test('a pressed control stands off its ground', () => {
    for (const ground of ['sea', 'land']) expect(contrast(of('press'), of(ground))).toBeGreaterThanOrEqual(3);
  });

  test('the style sheet says what the light scale says', () => {
    const { sea, land, text, second, line } = lights[step];
    expect([of('sea'), of('land'), of('text'), of('second'), of('line')]).toEqual([
      sea,
      land,
      text,
      second,
      line,
    ]);
  });
});

test('the colours that no light changes are the same in both places', () => {
  expect([colour(':root', 'ink'), colour(':root', 'paper'), colour(':root', 'lamp')]).toEqual([
    ink,
    paper,
    lamp,
  ]);
});
