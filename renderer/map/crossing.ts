import type { Rect } from '../layout/stage.ts';
import type { Point, Size } from './camera.ts';
import type { Ring } from './outline.ts';

/** Two ends of a straight line, in design pixels. */
export type Segment = readonly [Point, Point];

/** Whether a line touches a box that is `air` wider on every side. */
export function meetsBox([a, b]: Segment, { x, y, width, height }: Rect, air: number): boolean {
  const left = x - air;
  const right = x + width + air;
  const top = y - air;
  const bottom = y + height + air;
  if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return false;
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return false;
  // Both ends lie about the box: it is met unless all its corners are on one side of the line.
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const one = dx * (top - a.y) - dy * (left - a.x);
  const two = dx * (top - a.y) - dy * (right - a.x);
  const three = dx * (bottom - a.y) - dy * (left - a.x);
  const four = dx * (bottom - a.y) - dy * (right - a.x);
  return !((one > 0 && two > 0 && three > 0 && four > 0) || (one < 0 && two < 0 && three < 0 && four < 0));
}

/** How far along the first line (0 to 1) the second crosses it, or `undefined`. */
export function crossingOf([a, b]: Segment, [c, d]: Segment): number | undefined {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (across === 0) return undefined;
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
  const s = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across;
  return t >= 0 && t <= 1 && s >= 0 && s <= 1 ? t : undefined;
}

export function distanceToLine(point: Point, [a, b]: Segment): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const t = length === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  const s = Math.min(1, Math.max(0, t));
  return Math.hypot(point.x - a.x - s * (b.x - a.x), point.y - a.y - s * (b.y - a.y));
}

/** Width of a cell in design pixels: about as high as a name. */
const cell = 40;
/** Cells in a row, more than any pane has. */
const columns = 4096;
const none: readonly Segment[] = [];

/**
 * The edge of an area, filed by the part of the pane in which it runs: whether a box lies on the edge
 * is answered from the few lines near it, not from all.
 */
export class Edge {
  readonly #cells = new Map<number, Segment[]>();

  constructor(rings: readonly Ring[], pane: Size) {
    for (const ring of rings) {
      let before = ring.at(-1);
      for (const corner of ring) {
        if (before !== undefined) this.#file([before, corner], pane);
        before = corner;
      }
    }
  }

  /** Whether the edge runs through the box. */
  meets(box: Rect): boolean {
    const right = Math.floor((box.x + box.width) / cell);
    const bottom = Math.floor((box.y + box.height) / cell);
    for (let row = Math.floor(box.y / cell); row <= bottom; row += 1)
      for (let column = Math.floor(box.x / cell); column <= right; column += 1)
        for (const segment of this.#cells.get(row * columns + column) ?? none)
          if (meetsBox(segment, box, 0)) return true;
    return false;
  }

  /** Where along a line (0 to 1) the edge crosses it, in order. */
  crossings(line: Segment): readonly number[] {
    const [a, b] = line;
    const found = new Set<number>();
    for (
      let row = Math.floor(Math.min(a.y, b.y) / cell);
      row <= Math.floor(Math.max(a.y, b.y) / cell);
      row += 1
    )
      for (
        let column = Math.floor(Math.min(a.x, b.x) / cell);
        column <= Math.floor(Math.max(a.x, b.x) / cell);
        column += 1
      )
        for (const segment of this.#cells.get(row * columns + column) ?? none) {
          const t = crossingOf(line, segment);
          if (t !== undefined) found.add(t);
        }
    return [...found].sort((one, other) => one - other);
  }

  #file(segment: Segment, pane: Size): void {
    const [a, b] = segment;
    const from = { x: Math.max(0, Math.min(a.x, b.x)), y: Math.max(0, Math.min(a.y, b.y)) };
    const to = { x: Math.min(pane.width, Math.max(a.x, b.x)), y: Math.min(pane.height, Math.max(a.y, b.y)) };
    for (let column = Math.floor(from.x / cell); column <= Math.floor(to.x / cell); column += 1)
      for (let row = Math.floor(from.y / cell); row <= Math.floor(to.y / cell); row += 1) {
        if (!meetsBox(segment, { x: column * cell, y: row * cell, width: cell, height: cell }, 0)) continue;
        const key = row * columns + column;
        const filed = this.#cells.get(key);
        if (filed === undefined) this.#cells.set(key, [segment]);
        else filed.push(segment);
      }
  }
}
