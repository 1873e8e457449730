import { useLayoutEffect, useMemo, useRef } from 'react';
import { pioneerOf } from '../../../data/pioneers.ts';
import { type DayChartPicture, paintDayChart } from '../../canvas/day-chart-picture.ts';
import { dayPicture, paintDayMap } from '../../canvas/day-picture.ts';
import type { Rect } from '../../layout/stage.ts';
import type { ChartName } from '../../light/chart-names.ts';
import { chartBands, dayCurve, horizonY } from '../../light/horizon.ts';
import { instant } from '../../light/moment.ts';
import { lights } from '../../light/steps.ts';
import { subsolar } from '../../light/sun.ts';
import { shownOnWorldMap } from '../../map/territories.ts';
import { useAreas } from '../../world/use-areas.ts';
import { useAtlas } from '../../world/use-atlas.ts';
import type { Dot } from './dot.ts';
import type { DayLayout } from './layout.ts';

/** Map, chart and everything that hangs between them: one picture, painted anew with every minute. */
export function DayCanvas({
  layout,
  minute,
  dots,
  names,
  words,
  borders,
  unit,
}: {
  readonly layout: DayLayout;
  readonly minute: number;
  readonly dots: readonly Dot[];
  readonly names: readonly ChartName<Dot['id']>[];
  /** Boxes of the other words in the chart, y from its upper edge. */
  readonly words: readonly Rect[];
  readonly borders: boolean;
  readonly unit: number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { fine, coarse } = useAtlas();
  const areas = useAreas();
  const density = unit * devicePixelRatio;
  const { width, map, chart } = layout;
  const atlas = fine ?? coarse;
  const picture = useMemo(() => {
    if (atlas === undefined) return undefined;
    const territories = shownOnWorldMap.flatMap((id) => areas.get(id) ?? []);
    return dayPicture({ atlas, territories, borders }, { width, height: map }, density);
  }, [atlas, areas, borders, width, map, density]);
  const still = useMemo(() => {
    const size = { width, height: chart };
    const { seat } = pioneerOf('paris');
    return {
      top: map,
      size,
      horizon: map + horizonY(size),
      bands: chartBands(size),
      curve: dayCurve(seat.value.at[1], subsolar(instant(720)), size),
    };
  }, [width, map, chart]);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false, willReadFrequently: true });
    if (context === null || context === undefined) return;
    if (picture === undefined) {
      context.fillStyle = lights.n0.sea;
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    } else paintDayMap(context, picture, subsolar(instant(minute)).longitude);
    context.setTransform(density, 0, 0, density, 0, 0);
    paintDayChart(context, { ...still, ...moving(dots, names, words, map) });
  });
  return (
    <canvas
      ref={canvas}
      className="day-canvas"
      width={Math.round(width * density)}
      height={Math.round((map + chart) * density)}
      style={{ height: `${(map + chart) / 10}rem` }}
    />
  );
}

/** Air around words in which no line is drawn. */
const airX = 6;
const airY = 1;

/** What moves in the chart, from its own edge to the picture's. */
function moving(
  dots: readonly Dot[],
  names: readonly ChartName<Dot['id']>[],
  words: readonly Rect[],
  top: number,
): Pick<DayChartPicture, 'hangings' | 'leaders' | 'words'> {
  const nights = new Map<string, boolean>(dots.map(({ id, night }) => [id, night]));
  return {
    hangings: dots.map(({ id, onMap, inChart, night }) => ({
      onMap,
      inChart: { x: inChart.x, y: top + inChart.y },
      night,
      paris: id === 'paris',
    })),
    leaders: names.flatMap(({ id, leader }) =>
      leader === undefined
        ? []
        : [
            {
              line: [leader[0], top + leader[1], leader[2], top + leader[3]] as const,
              night: nights.get(id) === true,
            },
          ],
    ),
    words: [...words, ...names.map(({ box }) => box)].map((box) => ({
      x: box.x - airX,
      y: top + box.y - airY,
      width: box.width + 2 * airX,
      height: box.height + 2 * airY,
    })),
  };
}
