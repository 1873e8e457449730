import type { FillRule, Line } from '../slides/drawing.ts';

/**
 * How much of each pixel lies inside some rings, 0 to 255. Every row is cut four times; along a cut
 * the ends of what is inside count exactly.
 */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Row by row within those bounds. */
  readonly shares: Uint8Array;
  /** Where in each row something is covered: first and after the last, from `left`. */
  readonly spans: Int32Array;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cuts = 4;

/** Coverage within `bounds` (whole pixels), or nothing where the rings lie outside them. */
export function coverageOf(
  rings: readonly Line[],
  scale: number,
  rule: FillRule,
  bounds: Bounds,
): Coverage | undefined {
  const edges = edgesOf(rings, scale);
  const area = within(edges, bounds);
  if (area === undefined) return undefined;
  const { left, top, right, bottom } = area;
  const width = right - left;
  const shares = new Uint8Array(width * (bottom - top));
  const spans = new Int32Array(2 * (bottom - top));
  const sums = { shares: new Float32Array(width + 1), from: width, to: 0 };
  const buckets = bucketsOf(edges, top, bottom);
  let active: number[] = [];
  for (let row = top; row < bottom; row += 1) {
    for (const edge of buckets[row - top] ?? []) active.push(edge);
    if (active.length === 0) continue;
    sums.shares.fill(0, sums.from, sums.to);
    sums.from = width;
    sums.to = 0;
    for (let cut = 0; cut < cuts; cut += 1) {
      const crossings = crossingsAt(edges, active, row + (cut + 0.5) / cuts);
      addSpans(crossings, rule, left, width, sums);
    }
    spans[(row - top) * 2] = Math.min(sums.from, sums.to);
    spans[(row - top) * 2 + 1] = sums.to;
    for (let x = sums.from; x < sums.to; x += 1)
      shares[(row - top) * width + x] = Math.min(255, Math.round(((sums.shares[x] ?? 0) / cuts) * 255));
    active = active.filter((edge) => (edges[edge + 3] ?? 0) > row + 1);
  }
  return { left, top, width, height: bottom - top, shares, spans };
}

/** Edges as x, y, x, y with the upper end first, and 1 where they lead down, −1 where they lead up. */
function edgesOf(rings: readonly Line[], scale: number): Float64Array {
  const edges = new Float64Array(rings.reduce((sum, ring) => sum + ring.length / 2, 0) * 5);
  let at = 0;
  for (const ring of rings) {
    let x1 = (ring.at(-2) ?? 0) * scale;
    let y1 = (ring.at(-1) ?? 0) * scale;
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x2 = (ring[i] ?? 0) * scale;
      const y2 = (ring[i + 1] ?? 0) * scale;
      if (y1 !== y2) {
        if (y1 < y2) edges.set([x1, y1, x2, y2, 1], at);
        else edges.set([x2, y2, x1, y1, -1], at);
        at += 5;
      }
      x1 = x2;
      y1 = y2;
    }
  }
  return edges.subarray(0, at);
}

function within(edges: Float64Array, bounds: Bounds): Bounds | undefined {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let at = 0; at < edges.length; at += 5) {
    const x1 = edges[at] ?? 0;
    const y1 = edges[at + 1] ?? 0;
    const x2 = edges[at + 2] ?? 0;
    const y2 = edges[at + 3] ?? 0;
    left = Math.min(left, x1, x2);
    right = Math.max(right, x1, x2);
    top = Math.min(top, y1);
    bottom = Math.max(bottom, y2);
  }
  const area = {
    left: Math.max(bounds.left, Math.floor(left)),
    top: Math.max(bounds.top, Math.floor(top)),
    right: Math.min(bounds.right, Math.ceil(right)),
    bottom: Math.min(bounds.bottom, Math.ceil(bottom)),
  };
  return area.left < area.right && area.top < area.bottom ? area : undefined;
}

/** The edges by the first row that they reach. */
function bucketsOf(edges: Float64Array, top: number, bottom: number): readonly number[][] {
  const buckets: number[][] = Array.from({ length: bottom - top }, () => []);
  for (let at = 0; at < edges.length; at += 5) {
    const row = Math.max(top, Math.floor(edges[at + 1] ?? 0));
    if ((edges[at + 3] ?? 0) > top && row < bottom) buckets[row - top]?.push(at);
  }
  return buckets;
}

interface Crossing {
  readonly x: number;
  readonly turn: number;
}

function crossingsAt(edges: Float64Array, active: readonly number[], y: number): Crossing[] {
  const crossings: Crossing[] = [];
  for (const at of active) {
    const y1 = edges[at + 1] ?? 0;
    const y2 = edges[at + 3] ?? 0;
    if (y < y1 || y >= y2) continue;
    const x1 = edges[at] ?? 0;
    const x = x1 + (((edges[at + 2] ?? 0) - x1) * (y - y1)) / (y2 - y1);
    crossings.push({ x, turn: edges[at + 4] ?? 0 });
  }
  return crossings.sort((a, b) => a.x - b.x);
}

/** What one row has been covered by so far, and from where to where. */
interface Row {
  readonly shares: Float32Array;
  from: number;
  to: number;
}

function addSpans(
  crossings: readonly Crossing[],
  rule: FillRule,
  left: number,
  width: number,
  row: Row,
): void {
  let winding = 0;
  let from = 0;
  for (const { x, turn } of crossings) {
    const before = rule === 'evenodd' ? winding % 2 !== 0 : winding !== 0;
    winding += turn;
    const after = rule === 'evenodd' ? winding % 2 !== 0 : winding !== 0;
    if (!before && after) from = x;
    else if (before && !after) addSpan(from - left, x - left, width, row);
  }
}

function addSpan(from: number, to: number, width: number, row: Row): void {
  const start = Math.max(0, from);
  const end = Math.min(width, to);
  if (end <= start) return;
  const first = Math.floor(start);
  const last = Math.min(width - 1, Math.floor(end));
  row.from = Math.min(row.from, first);
  row.to = Math.max(row.to, last + 1);
  const { shares } = row;
  if (first === last) {
    shares[first] = (shares[first] ?? 0) + end - start;
    return;
  }
  shares[first] = (shares[first] ?? 0) + first + 1 - start;
  for (let x = first + 1; x < last; x += 1) shares[x] = (shares[x] ?? 0) + 1;
  shares[last] = (shares[last] ?? 0) + end - last;
}
