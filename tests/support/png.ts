import { inflateSync } from 'node:zlib';

/**
 * How many colours a PNG shows.
 *
 * @param png eight bits a channel, RGB, rows without a filter: as scripts/picture.mjs writes it
 */
export function coloursIn(png: Buffer): number {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(parts));
  const stride = 1 + png.readUInt32BE(16) * 3;
  const colours = new Set<number>();
  for (let row = 0; row < rows.length; row += stride)
    for (let at = row + 1; at < row + stride; at += 3) colours.add(rows.readUIntBE(at, 3));
  return colours.size;
}
