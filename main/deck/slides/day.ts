import { people, programme } from '../../../data/day.ts';
import type { ProgrammeItem } from '../../../data/programme.ts';
import { clockOf } from '../../../renderer/light/hour.ts';
import { statedMinutes } from '../../../renderer/light/moment.ts';
import { ink } from '../../../renderer/light/steps.ts';
import { inner, margin, page } from './frame.ts';
import { ribbonItems } from './ribbon-items.ts';
import type { Item, Slide } from './slide.ts';
import { litAndDark, momentsAt, type Telling } from './telling.ts';
import { block, box, line, paragraph, run, text } from './text.ts';

const gap = 36;
const column = (inner - 3 * gap) / 4;

/** The four items in their order, and the hour of all fifteen at the two that are stated. */
export function day(telling: Telling): Slide {
  const { said, words, language } = telling;
  const ribbons = [
    { minute: statedMinutes.commitments, y: 544 },
    { minute: statedMinutes.session, y: 788 },
  ];
  return page(
    {
      id: '19-day',
      index: 18,
      title: said.titles.day,
      foot: said.feet.day,
      content: [
        ...programme.flatMap((item, index) => itemColumn(item, margin + index * (column + gap), telling)),
        ...ribbons.flatMap(({ minute, y }) => [
          line(margin, y - 46, 900, run(said.whenParis(clockOf(minute)), 'name', 30)),
          ...ribbonItems(momentsAt(minute, language), y),
        ]),
      ],
      notes: [
        ...programme.map((item) => itemNote(item, telling)),
        said.notes.fact(
          words.day.peoplePresent,
          people.map(({ name, role }) => `${name[language]}, ${role[language]}`).join(said.notes.between),
        ),
        ...ribbons.map(({ minute }) => ribbonNote(minute, telling)),
        said.feet.day,
      ],
    },
    telling,
  );
}

function itemColumn(item: ProgrammeItem, x: number, { words, language }: Telling): readonly Item[] {
  const { startMinute, title, people: who } = item;
  return [
    block(box(x, 160, column, 4), ink),
    startMinute === undefined
      ? line(x, 190, column, run(words.day.following, 'italic', 58))
      : line(x, 172, column, run(clockOf(startMinute), 'hour', 84)),
    text(box(x, 280, column, 210), [
      paragraph(run(title[language], 'name', 30)),
      ...(who === undefined ? [] : [paragraph(run(unbrokenNames(who[language]), 'reading', 28), 8)]),
    ]),
  ];
}

/** When an item is, what, and who; the source states no more. */
export function itemNote(
  { startMinute, title, people: who }: ProgrammeItem,
  { words, language, said }: Telling,
): string {
  const when = startMinute === undefined ? words.day.following : clockOf(startMinute);
  const whom = who === undefined ? said.nobodyNamed : `${who[language]}.`;
  return `${said.notes.fact(when, title[language])}. ${whom}`;
}

/** The hours of all fifteen in words, by day and by night. */
function ribbonNote(minute: number, { language, said }: Telling): string {
  const [lit, dark] = litAndDark(momentsAt(minute, language));
  return said.pictures.cover(clockOf(minute), lit, dark);
}

/** The names of people break only between two people: "Emmanuel Grégoire et Pauline Véron". */
function unbrokenNames(people: string): string {
  return people
    .split(/ (?=(?:et|and|y) \p{Lu}\S* \p{Lu})/u)
    .map((one) =>
      /^(?:(?:et|and|y) )?\p{Lu}\S* \p{Lu}\S*$/u.test(one) ? one.replaceAll(' ', '\u00a0') : one,
    )
    .join(' ');
}
