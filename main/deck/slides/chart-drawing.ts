import type { PioneerId } from '../../../data/pioneer.ts';
import { pioneers } from '../../../data/pioneers.ts';
import type { ChartBox } from '../../../renderer/light/chart-boxes.ts';
import {
  type ChartPoint,
  type ChartSize,
  chartBands,
  chartPoint,
  dayCurve,
  horizonY,
} from '../../../renderer/light/horizon.ts';
import { instant } from '../../../renderer/light/moment.ts';
import { ink, lamp, lights, paper } from '../../../renderer/light/steps.ts';
import { subsolar } from '../../../renderer/light/sun.ts';
import { circle, type Drawing, fill, inside, lineThrough, type Mark, rectangle, stroke } from './drawing.ts';

/** A pioneer in a horizon chart. */
export interface ChartDot extends ChartPoint {
  readonly id: PioneerId;
  readonly night: boolean;
}

/** Where the fifteen stand in a chart at a minute of the day in Paris. */
export function chartDots(minute: number, size: ChartSize): readonly ChartDot[] {
  const sun = subsolar(instant(minute));
  const line = horizonY(size);
  return pioneers.map(({ id, seat }) => {
    const at = chartPoint(seat.value.at, sun, size);
    return { id, ...at, night: at.y > line };
  });
}

export interface ChartPicture {
  readonly minute: number;
  readonly size: ChartSize;
  /** Whose day is drawn as a curve: one or two. */
  readonly own: readonly PioneerId[];
  /** Radius of a dot, and of one whose day is drawn. */
  readonly dot: number;
  readonly ownDot: number;
  /** Lines from dots to names that stand further off: x1, y1, x2, y2. */
  readonly leaders?: readonly (readonly [number, number, number, number])[];
  /** Boxes of names: no curve is drawn behind them. */
  readonly holes?: readonly ChartBox[];
}

/** The ten bands of light, and the fifteen at the height of their sun. */
export function chartDrawing({
  minute,
  size,
  own,
  dot,
  ownDot,
  leaders = [],
  holes = [],
}: ChartPicture): Drawing {
  const { width, height } = size;
  const sun = subsolar(instant(minute));
  const line = horizonY(size);
  const curves = pioneers
    .filter(({ id }) => own.includes(id))
    .map(({ seat }) => lineThrough(dayCurve(seat.value.at[1], sun, size)));
  const halves = [
    { ring: rectangle(0, 0, width, line), colour: ink },
    { ring: rectangle(0, line, width, height - line), colour: paper },
  ];
  const open = [
    rectangle(0, 0, width, height),
    ...holes.map((hole) => rectangle(hole.x - 6, hole.y + 1, hole.width + 12, hole.height - 2)),
  ];
  return {
    width,
    height,
    marks: [
      ...chartBands(size).flatMap(({ step, y, height: deep }) =>
        fill([rectangle(0, y, width, deep + 0.5)], lights[step].sea),
      ),
      ...halves.flatMap(({ ring, colour }) =>
        inside(
          [ring],
          [...inside(open, stroke(curves, colour, 2.5), 'evenodd'), ...stroke(leaders, colour, 1.75)],
        ),
      ),
      ...chartDots(minute, size).flatMap((each) => dotMarks(each, own.includes(each.id) ? ownDot : 0, dot)),
    ],
  };
}

function dotMarks(at: ChartDot, own: number, dot: number): readonly Mark[] {
  const colour = at.night ? lamp : ink;
  if (own > 0) {
    const ring = stroke([circle(at, own * 1.75)], colour, 2, 1, true);
    return [...ring, ...fill([circle(at, own)], colour)];
  }
  const ring = at.night ? stroke([circle(at, dot * 1.7)], colour, 2, 1, true) : [];
  return [...ring, ...fill([circle(at, dot)], colour)];
}
