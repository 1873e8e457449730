/**
 * Land that turns under a light that stands still, put together pixel by pixel: two still pictures, one
 * of the light on the sea and one of the light on land, and a mask that says where the land is. Turning
 * shifts the mask along its rows. Most of a row is whole land or whole sea, so the mask is kept as runs,
 * and only coasts and lines are mixed.
 *
 * Pixels are what `ImageData` holds, taken as 32-bit words (little-endian: red is lowest).
 */
export interface TurningLand {
  readonly width: number;
  readonly height: number;
  readonly sea: Uint32Array;
  readonly land: Uint32Array;
  /** The colour of lines: ink by day, paper by night. */
  readonly line: Uint32Array;
  /** Runs of whole land, [first, end) by pairs; row y has those from `runRows[y]` to `runRows[y + 1]`. */
  readonly runs: Uint32Array;
  readonly runRows: Uint32Array;
  /** Mixed pixels: x in the lower 16 bits, then 8 bits of land and 8 bits of line. Rows as above. */
  readonly mixed: Uint32Array;
  readonly mixedRows: Uint32Array;
}

/** Pixels of an RGBA picture as words. */
export function wordsOf(image: ImageData): Uint32Array {
  return new Uint32Array(image.data.buffer);
}

/**
 * @param land the alpha of its pixels says how much of each is land
 * @param lines the alpha of its pixels says how strongly a line is drawn there
 */
export function turningLand(
  pictures: Pick<TurningLand, 'sea' | 'land' | 'line'>,
  land: ImageData,
  lines: ImageData,
): TurningLand {
  const { width, height } = land;
  const covered = wordsOf(land);
  const lined = wordsOf(lines);
  const runs: number[] = [];
  const mixed: number[] = [];
  const runRows = new Uint32Array(height + 1);
  const mixedRows = new Uint32Array(height + 1);
  for (let y = 0; y < height; y += 1) {
    let start = -1;
    for (let x = 0; x < width; x += 1) {
      const cover = (covered[y * width + x] ?? 0) >>> 24;
      const strength = (lined[y * width + x] ?? 0) >>> 24;
      const whole = cover === 255 && strength === 0;
      if (whole && start < 0) start = x;
      if (!whole && start >= 0) {
        runs.push(start, x);
        start = -1;
      }
      if (!whole && (cover > 0 || strength > 0)) mixed.push(x | (cover << 16) | (strength << 24));
    }
    if (start >= 0) runs.push(start, width);
    runRows[y + 1] = runs.length;
    mixedRows[y + 1] = mixed.length;
  }
  return {
    ...pictures,
    width,
    height,
    runs: Uint32Array.from(runs),
    runRows,
    mixed: Uint32Array.from(mixed),
    mixedRows,
  };
}

/** Part of the way, 0 to 255, from one colour to another. Opaque. */
export function mix(from: number, to: number, share: number): number {
  const rest = 255 - share;
  // Times 257 and a shift by 16 divides by 255, in whole numbers.
  const red = (((from & 255) * rest + (to & 255) * share + 128) * 257) >>> 16;
  const green = ((((from >>> 8) & 255) * rest + ((to >>> 8) & 255) * share + 128) * 257) >>> 16;
  const blue = ((((from >>> 16) & 255) * rest + ((to >>> 16) & 255) * share + 128) * 257) >>> 16;
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/**
 * Pours the world into `out`, turned by `shift` pixels to the right, 0 to `width`: what leaves on one
 * side comes in on the other.
 */
export function turnLand(world: TurningLand, shift: number, out: Uint32Array): void {
  const { width, height, sea, land, line, runs, runRows, mixed, mixedRows } = world;
  out.set(sea);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    const lastRun = runRows[y + 1] ?? 0;
    for (let i = runRows[y] ?? 0; i < lastRun; i += 2) {
      const from = (runs[i] ?? 0) + shift;
      const to = (runs[i + 1] ?? 0) + shift;
      const inside = Math.min(to, width);
      for (let at = row + from; at < row + inside; at += 1) out[at] = land[at] ?? 0;
      for (let at = row + Math.max(from - width, 0); at < row + to - width; at += 1) out[at] = land[at] ?? 0;
    }
    const lastMixed = mixedRows[y + 1] ?? 0;
    for (let i = mixedRows[y] ?? 0; i < lastMixed; i += 1) {
      const pixel = mixed[i] ?? 0;
      let x = (pixel & 0xffff) + shift;
      if (x >= width) x -= width;
      const at = row + x;
      const cover = (pixel >>> 16) & 255;
      const ground = cover === 0 ? (sea[at] ?? 0) : mix(sea[at] ?? 0, land[at] ?? 0, cover);
      const strength = pixel >>> 24;
      out[at] = strength === 0 ? ground : mix(ground, line[at] ?? 0, strength);
    }
  }
}
