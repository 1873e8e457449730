import { endonyms } from '../../../data/language.ts';
import { programmeFacts } from '../../../data/programme-facts.ts';
import { type ChartSize, chartBands } from '../../../renderer/light/horizon.ts';
import { clockOf } from '../../../renderer/light/hour.ts';
import { statedMinutes } from '../../../renderer/light/moment.ts';
import { ink, lamp, lights, paper } from '../../../renderer/light/steps.ts';
import { chartDots, chartDrawing } from './chart-drawing.ts';
import { clockWidth, nameWidth } from './name-width.ts';
import { factNote } from './notes.ts';
import { type Item, type Slide, sheet } from './slide.ts';
import { litAndDark, momentsAt, type Telling } from './telling.ts';
import { block, box, capitalised, line, paragraph, run, text } from './text.ts';

const minute = statedMinutes.commitments;

/** The chart fills the sheet below the title; its horizon lies where the sky ends. */
const chart: ChartSize = { width: sheet.width, height: 620 };
const top = sheet.height - chart.height;

/** The cover: the horizon with all fifteen at their hour, and what the deck is about. */
export function cover(telling: Telling): Slide {
  const { words, said, language } = telling;
  const title = words.common.title.join(' ');
  const moments = momentsAt(minute, language);
  const drawn = chartDrawing({ minute, size: chart, own: [], dot: 10, ownDot: 16 });
  const [lit, dark] = litAndDark(moments);
  const night = chartBands(chart).find(({ step }) => step === 'n0');
  const nightTop = top + (night?.y ?? 0);
  return {
    id: '01-cover',
    title,
    items: [
      block(box(0, 0, sheet.width, sheet.height), lights.d5.sea),
      {
        kind: 'picture',
        box: box(0, top, chart.width, chart.height),
        drawing: drawn,
        description: said.pictures.cover(clockOf(minute), lit, dark),
      },
      text(
        box(54, 62, 1400, 350),
        words.common.title.map((part) => paragraph(run(part, 'name', 168))),
        { role: 'title', wraps: false },
      ),
      text(box(1480, 66, 384, 452), [
        ...words.about.pioneer.map((sentence, index) => paragraph(run(sentence, 'reading', 27), index * 12)),
        paragraph(run(said.eachPoint, 'italic', 27), 12),
      ]),
      ...named(telling),
      line(560, nightTop + 34, 900, run(capitalised(words.common.date), 'name', 44, { colour: paper })),
      line(560, nightTop + 90, 1150, run(said.address, 'reading', 28, { colour: paper })),
      line(560, nightTop + 127, 1150, run(said.closing, 'reading', 28, { colour: paper })),
      block(box(1720, sheet.height - 96, 144, 60), lamp),
      text(
        box(1720, sheet.height - 96, 144, 60),
        paragraph(run(endonyms[language], 'name', 30, { colour: ink })),
        {
          wraps: false,
          align: 'middle',
          anchor: 'middle',
        },
      ),
    ],
    notes: [
      ...words.about.pioneer,
      said.eachPoint,
      ...programmeFacts.map(({ figure, label, fact }) =>
        factNote(figure[language], label[language], fact, said),
      ),
      said.notes.computed,
      said.pictures.cover(clockOf(minute), lit, dark),
    ],
  };
}

/** Three of the fifteen by name: where the day is, and its two ends. */
function named({ language }: Telling): readonly Item[] {
  const dots = chartDots(minute, chart);
  return momentsAt(minute, language)
    .filter(({ id }) => id === 'paris' || id === 'austin' || id === 'seoul')
    .flatMap(({ id, name, clock, night }) => {
      const dot = dots.find((each) => each.id === id);
      if (dot === undefined) return [];
      const colour = night ? paper : ink;
      const width = nameWidth(name, 34) + clockWidth(32) + 40;
      return [
        line(
          dot.x + 30,
          top + dot.y - 21,
          width,
          [run(`${name} `, 'name', 34, { colour }), run(clock, 'hour', 32, { colour })],
          {},
        ),
      ];
    });
}
