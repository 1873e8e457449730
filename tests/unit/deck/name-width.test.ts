import { expect, test } from 'vitest';
import { clockWidth, nameWidth } from '../../../main/deck/slides/name-width.ts';
import measured from '../../support/name-widths.json';

test.each(Object.entries(measured.names))('%s is as wide as the page measures it', (name, width) => {
  // A page adds the space before the hour; what is left is kerning.
  const bare = nameWidth(name, 1);
  expect(Math.abs(bare - width) / width).toBeLessThan(0.18);
  expect(bare).toBeLessThanOrEqual(width * 1.02);
});

test('an hour is as wide as the page measures it', () => {
  expect(clockWidth(10)).toBeCloseTo(measured.hour * 10, 5);
});
