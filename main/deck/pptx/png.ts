import { zlibSync } from 'fflate';
import type { Pixels } from './pixels.ts';

/** A picture as PNG (W3C, third edition): true colour, eight bits, each row by the filter that suits it. */
export function pngOf({ width, height, rgb }: Pixels): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a channel, red green blue; no other compression, filter or interlacing than the first.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
  const parts = [
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(filtered(rgb, width, height), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}

/** Flat colours: each row is told by its difference to the row above, or to the left where that is less. */
function filtered(rgb: Uint8Array, width: number, height: number): Uint8Array {
  const length = width * 3;
  const rows = new Uint8Array((length + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * length;
    const to = y * (length + 1) + 1;
    let changes = 0;
    for (let x = 0; x < length; x += 1) {
      const here = rgb[from + x] ?? 0;
      const up = here - (y === 0 ? 0 : (rgb[from - length + x] ?? 0));
      const left = here - (x < 3 ? 0 : (rgb[from + x - 3] ?? 0));
      if (up !== 0) changes += 1;
      if (left !== 0) changes -= 1;
      rows[to + x] = up;
    }
    rows[to - 1] = changes <= 0 ? 2 : 1;
    if (changes > 0)
      for (let x = 0; x < length; x += 1)
        rows[to + x] = (rgb[from + x] ?? 0) - (x < 3 ? 0 : (rgb[from + x - 3] ?? 0));
  }
  return rows;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const made = new Uint8Array(content.length + 12);
  const view = new DataView(made.buffer);
  view.setUint32(0, content.length);
  for (let i = 0; i < 4; i += 1) made[4 + i] = name.charCodeAt(i);
  made.set(content, 8);
  view.setUint32(content.length + 8, checksum(made.subarray(4, content.length + 8)));
  return made;
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (table[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
