import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mix, type TurningLand, turningLand, turnLand } from '../../../renderer/canvas/turning-land.ts';

const width = 7;
const height = 3;

/** What the browser calls ImageData, without a browser. */
function image(alphas: readonly number[]): ImageData {
  const data = new Uint8ClampedArray(width * height * 4);
  alphas.forEach((alpha, index) => {
    data[index * 4 + 3] = alpha;
  });
  return { width, height, data, colorSpace: 'srgb' };
}

const colours = (first: number) =>
  Uint32Array.from({ length: width * height }, (_, index) => (0xff000000 | (first + index)) >>> 0);
const pictures = { sea: colours(0x100000), land: colours(0x2000), line: colours(0x30) };

const alphas = fc.array(fc.constantFrom(0, 255, 255, 90), {
  minLength: width * height,
  maxLength: width * height,
});

/** The same, said plainly. */
function plain(world: TurningLand, land: readonly number[], lines: readonly number[], shift: number) {
  return Array.from({ length: width * height }, (_, at) => {
    const y = Math.floor(at / width);
    const from = y * width + (((at % width) - shift + width) % width);
    const ground = mix(world.sea[at] ?? 0, world.land[at] ?? 0, land[from] ?? 0);
    return mix(ground, world.line[at] ?? 0, lines[from] ?? 0);
  });
}

describe('the turning land', () => {
  test('is land where the mask has turned to, under a light that stands still', () => {
    fc.assert(
      fc.property(alphas, alphas, fc.integer({ min: 0, max: width }), (land, lines, shift) => {
        const world = turningLand(pictures, image(land), image(lines));
        const out = new Uint32Array(width * height);
        turnLand(world, shift, out);
        expect([...out]).toEqual(plain(world, land, lines, shift));
      }),
    );
  });

  test('mixes two colours by shares of 255', () => {
    expect(mix(0xff000000, 0xffffffff, 0)).toBe(0xff000000);
    expect(mix(0xff000000, 0xffffffff, 255)).toBe(0xffffffff);
    expect(mix(0xff102030, 0xff304050, 128)).toBe(0xff203040);
  });
});
