// @ts-check
import { crc32, deflateSync } from 'node:zlib';

/** Turns what a virtual display holds in its frame buffer file (XWD, version 7) into a PNG. */

/** Offsets of the fields of an XWD header that matter here; each is a big-endian 32-bit number. */
const field = {
  headerSize: 0,
  width: 16,
  height: 20,
  byteOrder: 28,
  bitsPerPixel: 44,
  bytesPerLine: 48,
  colours: 76,
};

/** Bytes of one colour of the map between header and pixels. */
const colourBytes = 12;

/**
 * @param {string} name four letters
 * @param {Buffer} content
 */
function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}

/**
 * Where the pixels lie in a frame buffer file, in bytes.
 * @param {Buffer} xwd the file, or its first hundred bytes
 * @throws when the pixels are of another kind than 32 bits, blue first, as Xvfb writes them at depth 24
 */
export function layoutOf(xwd) {
  const read = (/** @type {number} */ offset) => xwd.readUInt32BE(offset);
  if (read(field.bitsPerPixel) !== 32 || read(field.byteOrder) !== 0)
    throw new Error('The virtual display does not hold 32 bits a pixel, least significant byte first.');
  return {
    width: read(field.width),
    height: read(field.height),
    stride: read(field.bytesPerLine),
    start: read(field.headerSize) + read(field.colours) * colourBytes,
  };
}

/**
 * A PNG of the frame buffer.
 * @param {Buffer} xwd
 * @returns {Buffer}
 * @throws when the buffer is of another kind
 */
export function pngOf(xwd) {
  const { width, height, stride, start } = layoutOf(xwd);
  const rows = Buffer.alloc(height * (1 + width * 3));
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    rows[to++] = 0;
    let from = start + y * stride;
    for (let x = 0; x < width; x += 1, from += 4) {
      rows[to++] = xwd[from + 2] ?? 0;
      rows[to++] = xwd[from + 1] ?? 0;
      rows[to++] = xwd[from] ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
