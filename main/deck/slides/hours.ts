import { pioneerIds } from '../../../data/pioneer.ts';
import { clockOf } from '../../../renderer/light/hour.ts';
import { statedMinutes } from '../../../renderer/light/moment.ts';
import { chartItems } from './chart-items.ts';
import { margin, page } from './frame.ts';
import { ribbonItems } from './ribbon-items.ts';
import { type Slide, sheet } from './slide.ts';
import { momentsAt, type Telling } from './telling.ts';
import { line, run } from './text.ts';

const slides = {
  '24-hours-1045': { index: 23, minute: statedMinutes.commitments },
  '25-hours-1400': { index: 24, minute: statedMinutes.session },
} as const;

/** The hour of all fifteen at a stated hour in Paris: on the horizon, and as a ribbon. */
export function hours(id: keyof typeof slides, telling: Telling): Slide {
  const { said, language } = telling;
  const { index, minute } = slides[id];
  const moments = momentsAt(minute, language);
  const lit = moments.filter(({ night }) => !night).length;
  return page(
    {
      id,
      index,
      title: said.titles.hours(clockOf(minute), lit, moments.length),
      foot: said.feet.hours,
      content: [
        ...chartItems(
          {
            minute,
            at: { x: 0, y: 160 },
            size: { width: sheet.width, height: 560 },
            own: [],
            named: pioneerIds,
            letters: 28,
            dot: 9,
            ownDot: 16,
          },
          telling,
        ),
        line(margin, 744, 900, run(said.whenParis(clockOf(minute)), 'name', 30)),
        ...ribbonItems(moments, 790),
      ],
      notes: [...moments.map(({ name, clock }) => said.notes.fact(name, clock)), said.notes.computed],
    },
    telling,
  );
}
