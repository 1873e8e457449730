import type { Point } from '../../../renderer/map/camera.ts';

/** A line through points in design pixels: x, y, x, y, … */
export type Line = readonly number[];

/** Which points lie inside rings that overlap, as SVG names it. */
export type FillRule = 'nonzero' | 'evenodd';

/** Something drawn: flat colours, lines, and parts that show only inside a shape. No letters. */
export type Mark =
  | {
      readonly kind: 'fill';
      readonly rings: readonly Line[];
      readonly colour: string;
      readonly opacity: number;
      readonly rule: FillRule;
    }
  | {
      readonly kind: 'stroke';
      readonly lines: readonly Line[];
      readonly closed: boolean;
      readonly colour: string;
      readonly width: number;
      readonly opacity: number;
    }
  | {
      readonly kind: 'inside';
      readonly rings: readonly Line[];
      readonly rule: FillRule;
      readonly marks: readonly Mark[];
    };

/** A picture as values, for whoever pours it into SVG or pixels. Marks lie over those before them. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export function fill(
  rings: readonly Line[],
  colour: string,
  opacity = 1,
  rule: FillRule = 'nonzero',
): readonly Mark[] {
  return rings.length === 0 ? [] : [{ kind: 'fill', rings, colour, opacity, rule }];
}

export function stroke(
  lines: readonly Line[],
  colour: string,
  width: number,
  opacity = 1,
  closed = false,
): readonly Mark[] {
  return lines.length === 0 ? [] : [{ kind: 'stroke', lines, closed, colour, width, opacity }];
}

/** Only what lies inside the rings is seen of the marks. */
export function inside(
  rings: readonly Line[],
  marks: readonly Mark[],
  rule: FillRule = 'nonzero',
): readonly Mark[] {
  return rings.length === 0 || marks.length === 0 ? [] : [{ kind: 'inside', rings, rule, marks }];
}

export function rectangle(x: number, y: number, width: number, height: number): Line {
  return [x, y, x + width, y, x + width, y + height, x, y + height];
}

/** A circle as a polygon whose corners nobody sees: they leave it by less than a twentieth of a pixel. */
export function circle({ x, y }: Point, radius: number): Line {
  const corners = Math.max(16, Math.ceil(Math.PI / Math.acos(1 - Math.min(1, 0.05 / radius))));
  return Array.from({ length: corners }, (_, i) => (2 * Math.PI * i) / corners).flatMap((angle) => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ]);
}

export function lineThrough(points: readonly Point[]): Line {
  return points.flatMap(({ x, y }) => [x, y]);
}
