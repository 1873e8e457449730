import type { PioneerId } from '../../../data/pioneer.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import type { ChartBox } from '../../../renderer/light/chart-boxes.ts';
import { chartEdges } from '../../../renderer/light/chart-edges.ts';
import { placeChartNames } from '../../../renderer/light/chart-names.ts';
import { type ChartSize, horizonY } from '../../../renderer/light/horizon.ts';
import { clockOf } from '../../../renderer/light/hour.ts';
import { ink, paper } from '../../../renderer/light/steps.ts';
import { type ChartDot, chartDots, chartDrawing } from './chart-drawing.ts';
import { clockWidth, nameWidth } from './name-width.ts';
import type { Item } from './slide.ts';
import { chartInWords, type Moment, momentsAt, type Telling } from './telling.ts';
import { box, line, run } from './text.ts';

export interface ChartOnSlide {
  readonly minute: number;
  readonly at: { readonly x: number; readonly y: number };
  readonly size: ChartSize;
  /** Whose day is drawn as a curve, with its sunrise and sunset where it is one. */
  readonly own: readonly PioneerId[];
  /** Who is named beside its dot. */
  readonly named: readonly PioneerId[];
  readonly letters: number;
  readonly dot: number;
  readonly ownDot: number;
}

/** What an average letter of the italic is wide, in heights: "coucher 17:31" measures 6.1. */
const italicLetter = 0.48;
const readingLetter = 0.46;

/** A horizon chart with its heading and names, none of which lies on another, on a dot or on the horizon. */
export function chartItems(chart: ChartOnSlide, telling: Telling): readonly Item[] {
  const { minute, at, size, own, letters, dot, ownDot } = chart;
  const { said, words, language } = telling;
  const moments = momentsAt(minute, language);
  const dots = chartDots(minute, size);
  const told = said.sunHeightWhen(clockOf(minute));
  const heading: ChartBox = { x: 24, y: 8, width: told.length * 25 * readingLetter, height: 34 };
  const [only, ...others] = own;
  const edges =
    only === undefined || others.length > 0
      ? []
      : chartEdges(pioneerOf(only), size, words, 24, (text) => text.length * 24 * italicLetter, dots);
  const names = namesOf(chart, moments, dots, [heading, ...edges.map((edge) => edge.box)]);
  const holes = [heading, ...names.map((name) => name.box), ...edges.map((edge) => edge.box)];
  return [
    {
      kind: 'picture',
      box: box(at.x, at.y, size.width, size.height),
      drawing: chartDrawing({
        minute,
        size,
        own,
        dot,
        ownDot,
        holes,
        leaders: names.flatMap(({ leader }) => (leader === undefined ? [] : [leader])),
      }),
      description: said.pictures.chart(clockOf(minute), chartInWords(moments, telling)),
    },
    line(at.x + heading.x, at.y + heading.y, 900, run(told, 'reading', 25)),
    ...names.flatMap(({ id, box: { x, y, width } }) => {
      const moment = moments.find((each) => each.id === id);
      const night = y > horizonY(size);
      const colour = night ? paper : ink;
      const left = x < (dots.find((each) => each.id === id)?.x ?? 0);
      return moment === undefined
        ? []
        : [
            line(
              at.x + x,
              at.y + y,
              width,
              [
                run(`${moment.name}\u00a0`, 'name', letters, { colour }),
                run(moment.clock, 'hour', letters, { colour }),
              ],
              { align: left ? 'right' : 'left' },
            ),
          ];
    }),
    ...edges.map(({ text, box: { x, y, width } }) =>
      line(at.x + x, at.y + y, width, run(text, 'italic', 24, { colour: paper }), { align: 'middle' }),
    ),
  ];
}

function namesOf(
  { size, own, named, letters, dot, ownDot }: ChartOnSlide,
  moments: readonly Moment[],
  dots: readonly ChartDot[],
  taken: readonly ChartBox[],
) {
  const radiusOf = ({ id, night }: ChartDot) => (own.includes(id) ? ownDot * 1.8 : night ? dot * 1.75 : dot);
  const wishes = dots
    .filter(({ id }) => named.includes(id))
    .map((each) => {
      const name = moments.find((moment) => moment.id === each.id)?.name ?? '';
      const width = nameWidth(name, letters) + letters * 0.3 + clockWidth(letters);
      const radius = radiusOf(each);
      const { id, x, y } = each;
      return { id, x, y, width, size: letters, radius, gap: radius + 8, needed: true, far: true };
    });
  const unnamed = dots
    .filter(({ id }) => !named.includes(id))
    .map((each): ChartBox => {
      const radius = radiusOf(each) + 2;
      return { x: each.x - radius, y: each.y - radius, width: 2 * radius, height: 2 * radius };
    });
  return placeChartNames(wishes, { ...size, horizon: horizonY(size), taken: [...taken, ...unnamed] });
}
