import type { Rect } from '../layout/stage.ts';
import type { Leader } from '../light/chart-boxes.ts';
import type { Band, ChartPoint } from '../light/horizon.ts';
import { ink, lamp, lights, paper } from '../light/steps.ts';
import type { Point, Size } from '../map/camera.ts';
import { terminatorY } from '../map/day-turn.ts';

/** One place on the map and in the chart. Design pixels of the whole picture, y downwards. */
interface Hanging {
  readonly onMap: Point;
  readonly inChart: Point;
  readonly night: boolean;
  readonly paris: boolean;
}

/** The chart under the map: bands, the day of Paris, and what hangs between the two. */
export interface DayChartPicture {
  /** y of the chart's upper edge, its size and its horizon. */
  readonly top: number;
  readonly size: Size;
  readonly horizon: number;
  readonly bands: readonly Band[];
  /** The day of Paris, y from the chart's upper edge. */
  readonly curve: readonly ChartPoint[];
  readonly hangings: readonly Hanging[];
  readonly leaders: readonly { readonly line: Leader; readonly night: boolean }[];
  /** Where words stand: every line is cut there. */
  readonly words: readonly Rect[];
}

type Context = CanvasRenderingContext2D;

/** Expects a context in design pixels, with the map already painted above `top`. */
export function paintDayChart(context: Context, picture: DayChartPicture): void {
  const { top, size, hangings, words } = picture;
  paintBands(context, picture, { x: 0, y: top, width: size.width, height: size.height });
  paintCurve(context, picture);
  for (const hanging of hangings) paintLine(context, picture, hanging);
  for (const box of words) paintBands(context, picture, box);
  for (const { line, night } of picture.leaders) {
    context.strokeStyle = night ? paper : ink;
    context.lineWidth = 1.75;
    context.beginPath();
    context.moveTo(line[0], line[1]);
    context.lineTo(line[2], line[3]);
    context.stroke();
  }
  for (const hanging of hangings) {
    paintFoot(context, hanging.onMap, hanging);
    paintFoot(context, hanging.inChart, hanging);
  }
}

/** The bands of light within a box: drawn over lines, it cuts them. */
function paintBands(context: Context, { top, bands }: DayChartPicture, box: Rect): void {
  for (const { step, y, height } of bands) {
    const from = Math.max(box.y, top + y);
    const to = Math.min(box.y + box.height, top + y + height);
    if (to <= from) continue;
    context.fillStyle = lights[step].sea;
    // Half a pixel over its lower edge, so that no seam shows between two.
    context.fillRect(box.x, from, box.width, Math.min(to + 0.5, box.y + box.height) - from);
  }
}

/** Ink above the horizon, paper below it. */
function paintCurve(context: Context, { top, size, horizon, curve }: DayChartPicture): void {
  const path = new Path2D();
  for (const { x, y } of curve) path.lineTo(x, top + y);
  context.lineWidth = 3;
  for (const [colour, y, height] of [
    [ink, top, horizon - top],
    [paper, horizon, top + size.height - horizon],
  ] as const) {
    context.save();
    context.beginPath();
    context.rect(0, y, size.width, height);
    context.clip();
    context.strokeStyle = colour;
    context.stroke(path);
    context.restore();
  }
}

/** A plumb line from a place to its dot, and the line of Paris on down to the rail: each in its ground's light. */
function paintLine(context: Context, picture: DayChartPicture, { onMap, inChart, paris }: Hanging): void {
  const { top, size, horizon } = picture;
  const width = paris ? 4 : 1.75;
  const x = inChart.x - width / 2;
  context.globalAlpha = paris ? 1 : 0.62;
  const piece = (from: number, to: number, colour: string) => {
    if (to <= from) return;
    context.fillStyle = colour;
    context.fillRect(x, from, width, to - from);
  };
  const dusk = Math.min(Math.max(terminatorY(inChart.x, size.width), onMap.y), top);
  const end = paris ? top + size.height : inChart.y;
  piece(onMap.y, dusk, paper);
  piece(dusk, Math.min(end, horizon), ink);
  piece(Math.max(horizon, dusk), end, paper);
  context.globalAlpha = 1;
}

/** Night is a lamp, day a dot of ink. */
function paintFoot(context: Context, at: Point, { night, paris }: Hanging): void {
  const grown = paris ? 1.6 : 1;
  const disc = (radius: number) => {
    context.beginPath();
    context.arc(at.x, at.y, radius * grown, 0, 2 * Math.PI);
  };
  context.fillStyle = night ? lamp : ink;
  disc(8);
  context.fill();
  if (!night) return;
  context.strokeStyle = lamp;
  context.lineWidth = 2;
  disc(13);
  context.stroke();
}
