import { circle, type Line } from '../slides/drawing.ts';

/** Lines thinner than this have no visible joins, in design pixels. */
const fine = 1.8;

/** The area that a stroke covers, as rings that all turn the same way: filled nonzero they are one. */
export function outlineOfStroke(lines: readonly Line[], width: number, closed: boolean): readonly Line[] {
  const rings: Line[] = [];
  const half = width / 2;
  for (const line of lines) {
    const count = line.length / 2;
    const x = (i: number) => line[(i % count) * 2] ?? 0;
    const y = (i: number) => line[(i % count) * 2 + 1] ?? 0;
    const last = closed ? count : count - 1;
    for (let i = 0; i < last; i += 1) {
      const length = Math.hypot(x(i + 1) - x(i), y(i + 1) - y(i));
      if (length === 0) continue;
      const dx = ((x(i + 1) - x(i)) / length) * half;
      const dy = ((y(i + 1) - y(i)) / length) * half;
      rings.push([
        x(i) + dy,
        y(i) - dx,
        x(i + 1) + dy,
        y(i + 1) - dx,
        x(i + 1) - dy,
        y(i + 1) + dx,
        x(i) - dy,
        y(i) + dx,
      ]);
      const joins = width >= fine && (closed || i + 1 < last);
      if (joins) rings.push(circle({ x: x(i + 1), y: y(i + 1) }, half));
    }
  }
  return rings;
}
