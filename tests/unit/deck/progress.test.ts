import { expect, test } from 'vitest';
import { progressOn } from '../../../scripts/progress.mjs';

function told(isTTY: boolean): string {
  const written: string[] = [];
  let now = 0;
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, () => now);
  now = 4000;
  progress.made(1, 3, 'a.pdf');
  now = 9000;
  progress.made(3, 3, 'c.pdf');
  return written.join('');
}

test('a terminal sees a bar, the count and the time that is left, on one line', () => {
  const said = told(true);
  expect(said).toContain('1/3 a.pdf, about 8 s left');
  expect(said.split('\n')).toHaveLength(2);
  expect(said.match(/█/g)).toHaveLength(8 + 24);
});

test('elsewhere each file is a plain line', () => {
  expect(told(false)).toBe('1/3 a.pdf\n3/3 c.pdf\n');
});
