import type { Drawing, Mark } from '../slides/drawing.ts';
import { type Bounds, type Coverage, coverageOf } from './coverage.ts';
import { outlineOfStroke } from './outline-of-stroke.ts';

/** A picture as red, green and blue, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** What may be painted on, and how much of it: nothing means everything. */
type Mask = Coverage | undefined;

/**
 * Pours a drawing into pixels on a white ground. Computed here and not by a browser, so that the same
 * drawing gives the same bytes on every host.
 *
 * @param scale pixels per design pixel
 */
export function pixelsOf(drawing: Drawing, scale: number): Pixels {
  const width = Math.round(drawing.width * scale);
  const height = Math.round(drawing.height * scale);
  const pixels = { width, height, rgb: new Uint8Array(width * height * 3).fill(255) };
  const all = { left: 0, top: 0, right: width, bottom: height };
  paint(pixels, drawing.marks, scale, all, undefined);
  return pixels;
}

function paint(pixels: Pixels, marks: readonly Mark[], scale: number, bounds: Bounds, mask: Mask): void {
  for (const mark of marks) {
    switch (mark.kind) {
      case 'fill': {
        const covered = coverageOf(mark.rings, scale, mark.rule, bounds);
        if (covered !== undefined) blend(pixels, covered, mask, mark.colour, mark.opacity);
        break;
      }
      case 'stroke': {
        const rings = outlineOfStroke(mark.lines, mark.width, mark.closed);
        const covered = coverageOf(rings, scale, 'nonzero', bounds);
        if (covered !== undefined) blend(pixels, covered, mask, mark.colour, mark.opacity);
        break;
      }
      case 'inside': {
        const covered = coverageOf(mark.rings, scale, mark.rule, bounds);
        if (covered === undefined) break;
        const { left, top, width, height } = covered;
        const inner = { left, top, right: left + width, bottom: top + height };
        paint(pixels, mark.marks, scale, inner, mask === undefined ? covered : both(covered, mask));
        break;
      }
      default:
        mark satisfies never;
    }
  }
}

/** What lies inside two masks, within the bounds of the first; it lies within the second's. */
function both(one: Coverage, other: Coverage): Coverage {
  const shares = new Uint8Array(one.shares.length);
  for (let y = 0; y < one.height; y += 1) {
    const from = (one.top + y - other.top) * other.width + one.left - other.left;
    const to = one.spans[y * 2 + 1] ?? 0;
    for (let x = one.spans[y * 2] ?? 0; x < to; x += 1) {
      const at = y * one.width + x;
      shares[at] = Math.round(((one.shares[at] ?? 0) * (other.shares[from + x] ?? 0)) / 255);
    }
  }
  return { ...one, shares };
}

function blend({ rgb, width }: Pixels, covered: Coverage, mask: Mask, colour: string, opacity: number): void {
  const value = Number.parseInt(colour.slice(1), 16);
  const red = value >> 16;
  const green = (value >> 8) & 255;
  const blue = value & 255;
  for (let y = 0; y < covered.height; y += 1) {
    const row = covered.top + y;
    const maskAt = mask === undefined ? 0 : (row - mask.top) * mask.width + covered.left - mask.left;
    const to = covered.spans[y * 2 + 1] ?? 0;
    for (let x = covered.spans[y * 2] ?? 0; x < to; x += 1) {
      const share = covered.shares[y * covered.width + x] ?? 0;
      if (share === 0) continue;
      const seen = mask === undefined ? share : (share * (mask.shares[maskAt + x] ?? 0)) / 255;
      const alpha = (seen / 255) * opacity;
      if (alpha === 0) continue;
      const at = (row * width + covered.left + x) * 3;
      if (alpha === 1) {
        rgb[at] = red;
        rgb[at + 1] = green;
        rgb[at + 2] = blue;
        continue;
      }
      rgb[at] = Math.round((rgb[at] ?? 0) * (1 - alpha) + red * alpha);
      rgb[at + 1] = Math.round((rgb[at + 1] ?? 0) * (1 - alpha) + green * alpha);
      rgb[at + 2] = Math.round((rgb[at + 2] ?? 0) * (1 - alpha) + blue * alpha);
    }
  }
}
