/** Boxes and lines in a chart, in design pixels, y downwards. */

/** A rectangle in the chart, in design pixels, y downwards. */
export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line from the dot's edge to the name: x1, y1, x2, y2. */
export type Leader = readonly [number, number, number, number];

/** Whether two boxes overlap or come nearer to each other than the air they need. */
export function overlaps(a: ChartBox, b: ChartBox, airX: number, airY: number): boolean {
  return (
    a.x < b.x + b.width + airX &&
    b.x < a.x + a.width + airX &&
    a.y < b.y + b.height + airY &&
    b.y < a.y + a.height + airY
  );
}

/** How near a leader comes to a point. */
export function passes([x1, y1, x2, y2]: Leader, x: number, y: number): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
  const t = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

/** Whether a leader runs through a box, with a little air around it (Liang and Barsky 1984). */
export function strikes([x1, y1, x2, y2]: Leader, box: ChartBox): boolean {
  let from = 0;
  let to = 1;
  for (const [start, way, least, most] of [
    [x1, x2 - x1, box.x - 4, box.x + box.width + 4],
    [y1, y2 - y1, box.y - 1, box.y + box.height + 1],
  ] as const) {
    if (way === 0) {
      if (start < least || start > most) return false;
      continue;
    }
    const a = (least - start) / way;
    const b = (most - start) / way;
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
  }
  return from <= to;
}

/** Whether two segments cross. */
export function crosses(a: Leader, b: Leader): boolean {
  const side = ([x1, y1, x2, y2]: Leader, x: number, y: number) =>
    (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;
}

/**
 * Slides words sideways, 8 px at a time in the direction `way`, while something is within 16 px of
 * them; `undefined` where no place is free before `limit` steps.
 */
export function slideClear(
  box: ChartBox,
  way: 1 | -1,
  isTaken: (box: ChartBox) => boolean,
  limit: number,
): ChartBox | undefined {
  for (let step = 0; step < limit; step += 1) {
    const moved = { ...box, x: box.x + way * 8 * step };
    if (!isTaken(moved)) return moved;
  }
  return undefined;
}
