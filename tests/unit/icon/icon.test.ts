import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconSizes } from '../../../assets/icon/drawing.ts';
import { ink, lamp, lights } from '../../../renderer/light/steps.ts';
import { readPng } from '../../support/png.ts';

test.each(iconSizes)('the icon of %i pixels shows a day over the night, and a pioneer between', (size) => {
  const { width, height, channels, bytes } = readPng(readFileSync(`assets/icon/${size}x${size}.png`));
  expect([width, height]).toEqual([size, size]);
  const colourAt = (x: number, y: number) => {
    const at = (Math.floor(y * size) * size + Math.floor(x * size)) * channels;
    return `#${Buffer.from(bytes.subarray(at, at + 3)).toString('hex')}`;
  };
  expect(colourAt(0.5, 0.6)).toBe(ink);
  expect(colourAt(0.5, 0.7)).toBe(lamp);
  expect(colourAt(0.02, 0.9)).toBe(lights.n0.sea);
  expect(colourAt(0.5, 0.22)).toBe(lights.d0.sea);
  expect(colourAt(0.02, 0.02)).toBe(size < 64 ? lights.n2.sea : lights.n1.sea);
});
