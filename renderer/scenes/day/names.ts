import type { Words } from '../../../data/languages/words.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import type { ChartBox } from '../../light/chart-boxes.ts';
import { type ChartEdge, chartEdges } from '../../light/chart-edges.ts';
import type { ChartName, ChartRoom, ChartWish } from '../../light/chart-names.ts';
import { horizonY } from '../../light/horizon.ts';
import type { Dot } from './dot.ts';
import type { DayLayout } from './layout.ts';

/** Sizes of the letters in the chart, in design pixels. */
const nameSize = 27;
const parisSize = 37;

/** Sunrise and sunset: smaller where Paris has less room between the two. */
export function edgeSize({ portrait }: DayLayout): number {
  return portrait ? 24 : 26;
}

/** Where the caption of the chart stands, as wide as it is drawn. */
export function captionBox(width: number): ChartBox {
  return { x: 22, y: 10, width, height: 34 };
}

const isParis = ({ id }: Dot) => id === 'paris';

/** The line of Paris runs all the way down: nothing that is written may stand across it. */
function uprightOf(dots: readonly Dot[]): readonly number[] {
  return dots.filter(isParis).map(({ inChart }) => inChart.x);
}

/**
 * Sunrise and sunset of Paris, y from the chart's upper edge.
 *
 * @param textWidth of words as drawn at `edgeSize`, in design pixels
 */
export function edgesOf(
  dots: readonly Dot[],
  layout: DayLayout,
  words: Words,
  textWidth: (text: string) => number,
): readonly ChartEdge[] {
  const size = { width: layout.width, height: layout.chart };
  const points = dots.map(({ inChart }) => inChart);
  return chartEdges(pioneerOf('paris'), size, words, edgeSize(layout), textWidth, points, uprightOf(dots));
}

/**
 * The wishes of the day's names: Paris is always placed, and whoever was touched.
 *
 * @param widthOf a name with its hour, in design pixels
 */
export function wishesOf(
  dots: readonly Dot[],
  widthOf: (id: Dot['id']) => number,
  asked?: string,
): readonly ChartWish<Dot['id']>[] {
  return dots.map((dot) => ({
    id: dot.id,
    ...dot.inChart,
    width: widthOf(dot.id),
    size: isParis(dot) ? parisSize : nameSize,
    radius: (dot.night ? 14 : 8) * (isParis(dot) ? 1.6 : 1),
    gap: isParis(dot) ? 26 : dot.night ? 22 : 16,
    needed: isParis(dot) || dot.id === asked,
    far: true,
  }));
}

export function roomOf(
  dots: readonly Dot[],
  { width, chart }: DayLayout,
  edges: readonly ChartEdge[],
  captionWidth: number,
): ChartRoom {
  const size = { width, height: chart };
  return {
    ...size,
    horizon: horizonY(size),
    taken: [captionBox(captionWidth), ...edges.map(({ box }) => box)],
    upright: uprightOf(dots),
  };
}

/** Names that were placed by `from`, gone along with their dots to where these are now. */
export function travelled(
  names: readonly ChartName<Dot['id']>[],
  from: readonly Dot[],
  dots: readonly Dot[],
): readonly ChartName<Dot['id']>[] {
  return names.map((name) => {
    const before = from.find(({ id }) => id === name.id)?.inChart;
    const after = dots.find(({ id }) => id === name.id)?.inChart;
    if (before === undefined || after === undefined) return name;
    const x = after.x - before.x;
    const y = after.y - before.y;
    const { box, leader } = name;
    return {
      ...name,
      box: { ...box, x: box.x + x, y: box.y + y },
      leader:
        leader === undefined
          ? undefined
          : ([leader[0] + x, leader[1] + y, leader[2] + x, leader[3] + y] as const),
    };
  });
}
