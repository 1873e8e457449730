export type Corner = readonly [x: number, y: number];
export type Ring = readonly Corner[];

/** The pane that drawings are compared in. */
export const pane = { x: 0, y: 0, width: 1920, height: 912 };

/** Where a row of pixels crosses rings, from left to right, and which way each edge runs there. */
function crossings(rings: readonly Ring[], y: number): (readonly [x: number, way: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const corner of ring) {
      if (before !== undefined && before[1] <= y !== corner[1] <= y) {
        const share = (y - before[1]) / (corner[1] - before[1]);
        found.push([before[0] + share * (corner[0] - before[0]), corner[1] > before[1] ? 1 : -1]);
      }
      before = corner;
    }
  }
  return found.sort(([a], [b]) => a - b);
}

/** What a canvas would fill of a row of the pane (nonzero), sampled at every other pixel. */
function filled(rings: readonly Ring[], y: number): boolean[] {
  const row = crossings(rings, y);
  let winding = 0;
  let next = 0;
  return Array.from({ length: pane.width / 2 }, (_, i) => {
    for (; (row[next]?.[0] ?? Number.POSITIVE_INFINITY) < i * 2; next += 1) winding += row[next]?.[1] ?? 0;
    return winding !== 0;
  });
}

/** The share of the pane that two drawings fill differently. */
export function difference(ours: readonly Ring[], theirs: readonly Ring[]): number {
  let different = 0;
  let all = 0;
  for (let y = 3.3; y < pane.height; y += 13) {
    const other = filled(theirs, y);
    for (const [i, is] of filled(ours, y).entries()) if (is !== other[i]) different += 1;
    all += other.length;
  }
  return different / all;
}
