import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pixelsOf } from '../../../main/deck/pptx/pixels.ts';
import { pngOf } from '../../../main/deck/pptx/png.ts';
import {
  circle,
  type Drawing,
  fill,
  inside,
  type Mark,
  rectangle,
  stroke,
} from '../../../main/deck/slides/drawing.ts';

const drawing = (...marks: (readonly Mark[])[]): Drawing => ({ width: 40, height: 20, marks: marks.flat() });

function colourAt(made: Drawing, x: number, y: number, scale = 1): readonly number[] {
  const { rgb, width } = pixelsOf(made, scale);
  return [...rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
}

const white = [255, 255, 255];
const red = [255, 0, 0];
const blue = [0, 0, 255];

describe('a drawing in pixels', () => {
  test('is white where nothing is drawn, and has the colour of what is', () => {
    const made = drawing(fill([rectangle(10, 5, 10, 10)], '#ff0000'));
    expect(colourAt(made, 9, 9)).toEqual(white);
    expect(colourAt(made, 10, 5)).toEqual(red);
    expect(colourAt(made, 19, 14)).toEqual(red);
    expect(colourAt(made, 20, 9)).toEqual(white);
  });

  test('shares a pixel that an edge runs through', () => {
    const half = drawing(fill([rectangle(10.5, 5, 10, 10)], '#000000'));
    expect(colourAt(half, 10, 9)).toEqual([127, 127, 127]);
    const upper = drawing(fill([rectangle(10, 5, 10, 4.5)], '#000000'));
    expect(colourAt(upper, 15, 9)).toEqual([127, 127, 127]);
  });

  test('lets what lies below through where it is not opaque', () => {
    const made = drawing(
      fill([rectangle(0, 0, 40, 20)], '#0000ff'),
      fill([rectangle(0, 0, 20, 20)], '#ff0000', 0.5),
    );
    expect(colourAt(made, 10, 10)).toEqual([128, 0, 128]);
    expect(colourAt(made, 30, 10)).toEqual(blue);
  });

  test('fills a ring within a ring by the rule that is asked for', () => {
    const rings = [rectangle(0, 0, 40, 20), rectangle(10, 5, 10, 10)];
    expect(colourAt(drawing(fill(rings, '#ff0000')), 15, 10)).toEqual(red);
    expect(colourAt(drawing(fill(rings, '#ff0000', 1, 'evenodd')), 15, 10)).toEqual(white);
  });

  test('shows only what lies inside a shape, and inside a shape in that', () => {
    const made = drawing(
      inside(
        [rectangle(0, 0, 20, 20)],
        inside([rectangle(10, 0, 30, 20)], fill([rectangle(0, 0, 40, 20)], '#0000ff')),
      ),
    );
    expect([5, 15, 30].map((x) => colourAt(made, x, 10))).toEqual([white, blue, white]);
  });

  test('draws a line as wide as it is said, once where it crosses itself', () => {
    const made = drawing(stroke([[2, 10, 38, 10, 20, 10, 20, 2]], '#ff0000', 4, 0.5));
    expect([7, 8, 11, 12].map((y) => colourAt(made, 30, y))).toEqual([
      white,
      [255, 128, 128],
      [255, 128, 128],
      white,
    ]);
    expect(colourAt(made, 20, 10)).toEqual([255, 128, 128]);
  });

  test('covers as much as a circle does, at any density', () => {
    for (const scale of [1, 1.5, 2]) {
      const { rgb } = pixelsOf(drawing(fill([circle({ x: 20, y: 10 }, 8)], '#000000')), scale);
      const dark = rgb.reduce((sum, value) => sum + 255 - value, 0) / 3 / 255 / scale ** 2;
      expect(dark).toBeGreaterThan(Math.PI * 64 * 0.985);
      expect(dark).toBeLessThan(Math.PI * 64 * 1.005);
    }
  });
});

test('a PNG holds the very pixels', () => {
  const pixels = pixelsOf(
    drawing(fill([circle({ x: 12, y: 9 }, 7)], '#42258a'), stroke([[0, 0, 40, 20]], '#ff8766', 3)),
    1.5,
  );
  const png = Buffer.from(pngOf(pixels));
  expect(png.readUInt32BE(16)).toBe(60);
  expect(png.readUInt32BE(20)).toBe(30);
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const length = pixels.width * 3;
  const back = new Uint8Array(pixels.rgb.length);
  for (let y = 0; y < pixels.height; y += 1)
    for (let x = 0; x < length; x += 1) {
      const filter = rows[y * (length + 1)];
      const before =
        filter === 2 ? (y === 0 ? 0 : back[(y - 1) * length + x]) : x < 3 ? 0 : back[y * length + x - 3];
      back[y * length + x] = (rows[y * (length + 1) + 1 + x] ?? 0) + (before ?? 0);
    }
  expect(Buffer.compare(back, pixels.rgb)).toBe(0);
});
