import type { PioneerId } from '../../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import { kilometresBetween, type Measure, stripOf, written } from '../../../renderer/exhibit/figures.ts';
import { known } from '../../../renderer/exhibit/sources.ts';
import type { ChartSize } from '../../../renderer/light/horizon.ts';
import { statedMinutes } from '../../../renderer/light/moment.ts';
import { ink } from '../../../renderer/light/steps.ts';
import { chartItems } from './chart-items.ts';
import { inner, margin, page } from './frame.ts';
import { commitmentsOf, figuresOf, pioneerNotes, shownFacts } from './pioneer-facts.ts';
import type { Item, Slide } from './slide.ts';
import { sourcesFoot } from './sources-foot.ts';
import { secondInk, stripDrawing } from './strip-drawing.ts';
import { momentsAt, type Telling } from './telling.ts';
import { block, box, capitalised, line, run } from './text.ts';

/** The pair that the deck compares: a large province by night, a city by day. */
const pair = ['ontario', 'sekondi-takoradi'] as const;
const minute = statedMinutes.commitments;
const chart: ChartSize = { width: 1920, height: 240 };
const top = 160;
const middle = 390;
const side = (inner - middle) / 2;
const xs = [margin, margin + side + middle] as const;

/** Two of the fifteen side by side: their suns in one chart, their figures in rows. */
export function compare(telling: Telling): Slide {
  const { said, language } = telling;
  const moments = momentsAt(minute, language);
  const [one, other] = pair.map(pioneerOf);
  if (one === undefined || other === undefined) throw new Error('a comparison needs two');
  const minutesOf = (id: PioneerId) => moments.find((moment) => moment.id === id)?.minutes ?? 0;
  const apart = Math.abs(minutesOf(one.id) - minutesOf(other.id)) / 60;
  const kilometres = Math.round(kilometresBetween(one.seat.value.at, other.seat.value.at));
  return page(
    {
      id: '18-compare',
      index: 17,
      title: said.titles.compare(apart, written(kilometres, language)),
      foot: sourcesFoot([...shownFacts(one, telling), ...shownFacts(other, telling)], telling),
      content: [
        ...chartItems(
          {
            minute,
            at: { x: 0, y: top },
            size: chart,
            own: pair,
            named: pair,
            letters: 28,
            dot: 6,
            ownDot: 11,
          },
          telling,
        ),
        ...headItems(telling),
        ...rows(telling),
      ],
      notes: [one, other].flatMap((pioneer) => pioneerNotes(pioneer, telling)),
    },
    telling,
  );
}

function headItems({ language }: Telling): readonly Item[] {
  const moments = momentsAt(minute, language);
  return pair.flatMap((id, index) => {
    const { name, country, kind } = pioneerOf(id);
    const x = xs[index] ?? margin;
    const clock = moments.find((moment) => moment.id === id)?.clock ?? '';
    return [
      line(x, 418, side - 190, run(name[language], 'name', 60)),
      line(x + side - 200, 416, 200, run(clock, 'hour', 64), { align: 'right' }),
      line(x, 496, side, run(`${country[language]}, ${kind[language]}`, 'reading', 27)),
      block(box(x, 544, side, 3), ink),
    ];
  });
}

const rowHeight = 76;

/** Labels in the middle, values on both sides; three of them on one strip of all fifteen. */
function rows(telling: Telling): readonly Item[] {
  const { language, words, said } = telling;
  const [one, other] = pair.map(pioneerOf);
  if (one === undefined || other === undefined) return [];
  const paris = pioneerOf('paris').seat.value.at;
  const both = [one, other];
  const figures = both.map((pioneer) => figuresOf(pioneer, telling));
  const measured = (['distance', 'population', 'area'] as const).flatMap((measure: Measure, index) => {
    const y = 556 + index * (rowHeight + 12);
    const strip = stripOf(pioneers, measure, paris);
    const cells = figures.map((list) => list[index]);
    return [
      ...cells.flatMap((cell, at): readonly Item[] => {
        const x = xs[at] ?? margin;
        const align = at === 0 ? 'left' : 'right';
        return [
          line(x, y, side, run(cell?.value ?? words.common.notDocumented, 'hour', 44), { align }),
          ...(cell?.kind === undefined
            ? []
            : [line(x, y + 52, side, run(cell.kind, 'italic', 22, { colour: secondInk }), { align })]),
        ];
      }),
      line(margin + side, y - 2, middle, run(label(measure, telling), 'name', 26), { align: 'middle' }),
      ...(strip === undefined
        ? []
        : [
            {
              kind: 'picture',
              box: box(margin + side + 24, y + 32, middle - 48, 44),
              drawing: stripDrawing(strip, [...pair], middle - 48),
              description: both
                .map(({ id, name }) =>
                  said.pictures.strip(
                    label(measure, telling),
                    name[language],
                    strip.marks.findIndex((mark) => mark.id === id) + 1,
                    strip.marks.length,
                    pioneerOf(strip.least).name[language],
                    pioneerOf(strip.most).name[language],
                  ),
                )
                .join(' '),
            } as const,
          ]),
    ];
  });
  const told = [
    {
      title: words.profile.commitments,
      values: both.map((pioneer) => {
        const { count } = commitmentsOf(pioneer, telling);
        return count === undefined ? words.common.notDocumented : words.profile.commitmentCount(count);
      }),
    },
    {
      title: said.inDecember,
      values: both.map((pioneer) => {
        const leader = known(pioneer.leader)?.value;
        return leader === undefined
          ? words.profile.leaderUnknown
          : `${leader.name[language]}, ${leader.office[language]}`;
      }),
    },
    {
      title: capitalised(words.profile.languages(2)),
      values: both.map(
        (pioneer) => known(pioneer.languages)?.value.names[language] ?? words.common.notDocumented,
      ),
    },
  ].flatMap(({ title, values }, index) => {
    const y = 830 + index * 56;
    return [
      ...values.map((value, at) =>
        line(xs[at] ?? margin, y, side, run(value, 'reading', 28), { align: at === 0 ? 'left' : 'right' }),
      ),
      line(margin + side, y, middle, run(title, 'name', 26), { align: 'middle' }),
    ];
  });
  return [...measured, ...told];
}

function label(measure: Measure, { words }: Telling): string {
  return words.profile[measure];
}
