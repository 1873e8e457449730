import { inflateSync } from 'node:zlib';

/** What a PNG shows, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: 3 for RGB, 4 for RGBA. */
  readonly channels: 3 | 4;
  readonly bytes: Uint8Array;
}

/**
 * Reads a PNG of eight bits a channel, RGB or RGBA, not interlaced: as browsers and scripts/picture.mjs
 * write it. https://www.w3.org/TR/png-3/#9Filters
 */
export function readPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const packed = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = packed[row * (stride + 1)] ?? 0;
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : (bytes[to + x - channels] ?? 0);
      const up = row === 0 ? 0 : (bytes[to + x - stride] ?? 0);
      const corner = x < channels || row === 0 ? 0 : (bytes[to + x - stride - channels] ?? 0);
      bytes[to + x] = (packed[from + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return { width, height, channels, bytes };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value));
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0;
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** How many colours a picture has. */
export function coloursIn({ channels, bytes }: Picture): number {
  const colours = new Set<number>();
  for (let at = 0; at < bytes.length; at += channels)
    colours.add(((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0));
  return colours.size;
}

/** The share of pixels that differ plainly between two pictures: 1 when they are not of one size. */
export function differenceOf(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const pixels = a.width * a.height;
  let different = 0;
  for (let pixel = 0; pixel < pixels; pixel += 1)
    for (let part = 0; part < 3; part += 1) {
      const one = a.bytes[pixel * a.channels + part] ?? 0;
      const other = b.bytes[pixel * b.channels + part] ?? 0;
      if (Math.abs(one - other) > 40) {
        different += 1;
        break;
      }
    }
  return different / pixels;
}

/** The colour of a pixel as "#rrggbb". */
export function colourAt({ width, channels, bytes }: Picture, x: number, y: number): string {
  const at = (y * width + x) * channels;
  return `#${Buffer.from(bytes.subarray(at, at + 3)).toString('hex')}`;
}
