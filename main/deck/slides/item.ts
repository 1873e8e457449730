import { people, programme } from '../../../data/day.ts';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import type { ProgrammeItem, ProgrammeItemId } from '../../../data/programme.ts';
import { clockOf } from '../../../renderer/light/hour.ts';
import { statedMinutes } from '../../../renderer/light/moment.ts';
import { ink } from '../../../renderer/light/steps.ts';
import { chartItems } from './chart-items.ts';
import { itemNote } from './day.ts';
import { circle, type Drawing, fill, stroke } from './drawing.ts';
import { inner, margin, page } from './frame.ts';
import { factNote } from './notes.ts';
import { commitmentsOf } from './pioneer-facts.ts';
import { ribbonItems } from './ribbon-items.ts';
import type { Item, Paragraph, Slide } from './slide.ts';
import { greyLine, secondInk } from './strip-drawing.ts';
import { momentsAt, type Telling } from './telling.ts';
import { block, box, line, paragraph, run, text } from './text.ts';

const ids = ['20-day-1', '21-day-2', '22-day-3', '23-day-4'] as const;

/** Who the press release says unveils or opens. */
const named: { readonly [I in ProgrammeItemId]: readonly string[] } = {
  commitments: ['gregoire', 'veron'],
  signing: [],
  session: ['hidalgo'],
  exchange: [],
};

/** One item of the day: when, what, who; never more than the source states. */
export function dayItem(item: ProgrammeItem, index: number, telling: Telling): Slide {
  const { said, words, language } = telling;
  const { startMinute, title } = item;
  const what = small(title[language]);
  const id = ids[index];
  if (id === undefined) throw new RangeError(`the deck has no slide for item ${index + 1} of the day`);
  const heading =
    startMinute === undefined ? said.titles.itemThen(what) : said.titles.itemAt(clockOf(startMinute), what);
  return page(
    {
      id,
      index: 19 + index,
      title: heading,
      titleSize: heading.length > 74 ? 52 : 60,
      foot: said.feet.day,
      content: [
        ...orderItems(index, telling),
        block(box(margin, 250, inner, 4), ink),
        startMinute === undefined
          ? line(margin, 300, 620, run(words.day.following, 'italic', 150))
          : line(margin, 268, 620, run(clockOf(startMinute), 'hour', 212)),
        ...(startMinute === undefined
          ? [text(box(margin, 500, 560, 120), paragraph(run(said.noHour, 'reading', 30)))]
          : []),
        ...whoItems(item, telling),
        ...(startMinute === undefined
          ? []
          : [
              line(margin, 770, 900, run(said.whenParis(clockOf(startMinute)), 'name', 30)),
              ...ribbonItems(momentsAt(startMinute, language), 816),
            ]),
      ],
      notes: [
        itemNote(item, telling),
        ...(startMinute === undefined ? [said.noHour] : []),
        ...shownNotes(item, telling),
        said.feet.day,
      ],
    },
    telling,
  );
}

/** What the slide shows besides the item itself, with its sources. */
function shownNotes({ id }: ProgrammeItem, telling: Telling): readonly string[] {
  const { language, said, words } = telling;
  const shown = id === 'exchange' ? people : people.filter((person) => named[id].includes(person.id));
  const persons = shown.map(({ name, role }) => said.notes.fact(name[language], role[language]));
  if (id === 'signing') return pioneers.map(({ name, country }) => `${name[language]}, ${country[language]}`);
  if (id !== 'commitments') return persons;
  const { titles, missing } = commitmentsOf(pioneerOf('paris'), telling);
  return [
    ...persons,
    ...titles.map(({ title, fact }) => factNote(words.profile.commitments, title, fact, said)),
    ...(missing === 0 ? [] : [words.profile.titlesMissing(missing)]),
  ];
}

/** People of the day by name and role. */
function persons(ids: readonly string[], size: number, language: Telling['language']): readonly Paragraph[] {
  return ids
    .flatMap((id) => people.find((person) => person.id === id) ?? [])
    .flatMap(({ name, role }, index) => [
      paragraph(run(name[language], 'name', size), index === 0 ? 0 : 16),
      paragraph(run(role[language], 'reading', 27), 2),
    ]);
}

/** Who unveils, signs or opens; where nobody is named, who is present that day. */
function whoItems({ id, people: written }: ProgrammeItem, telling: Telling): readonly Item[] {
  const { language, said, words } = telling;
  const wide = box(720, 284, 1144, 700);
  switch (id) {
    case 'commitments': {
      const { titles, missing } = commitmentsOf(pioneerOf('paris'), telling);
      return [
        text({ ...wide, y: 272, height: 528 }, [
          ...persons(named[id], 44, language),
          paragraph(run(words.profile.commitments, 'name', 32), 24),
          ...titles.map(
            ({ title }): Paragraph => ({ ...paragraph(run(title, 'reading', 28), 3), listed: true }),
          ),
          ...(missing === 0 ? [] : [paragraph(run(words.profile.titlesMissing(missing), 'italic', 28), 3)]),
        ]),
      ];
    }
    case 'signing':
      return [
        line(wide.x, wide.y, wide.width, run(written?.[language] ?? said.signing, 'name', 44)),
        ...pioneers.flatMap(({ name, country }, index): readonly Item[] => {
          const x = wide.x + (index % 3) * 390;
          const y = wide.y + 96 + Math.floor(index / 3) * 122;
          return [
            block(box(x, y, 364, 2), ink),
            line(x, y + 12, 364, run(name[language], 'name', 40)),
            line(x, y + 62, 364, run(country[language], 'reading', 28, { colour: secondInk })),
          ];
        }),
      ];
    case 'session':
      return [
        text({ ...wide, height: 150 }, persons(named[id], 84, language)),
        ...chartItems(
          {
            minute: statedMinutes.session,
            at: { x: wide.x, y: 456 },
            size: { width: wide.width, height: 280 },
            own: ['paris'],
            named: ['paris'],
            letters: 28,
            dot: 6,
            ownDot: 11,
          },
          telling,
        ),
      ];
    case 'exchange':
      return [
        text(wide, [
          paragraph(run(written?.[language] ?? said.nobodyNamed, 'reading', 32)),
          paragraph(run(words.day.peoplePresent, 'name', 44), 34),
          ...people.flatMap(({ name, role }) => [
            paragraph(run(name[language], 'name', 32), 14),
            paragraph(run(role[language], 'reading', 26), 1),
          ]),
        ]),
      ];
    default:
      return id satisfies never;
  }
}

/** Four points on a line, in the order of the press release. It is no axis of time. */
function orderItems(index: number, { said, words, language }: Telling): readonly Item[] {
  const width = inner;
  const step = width / programme.length;
  const middle = (at: number) => ({ x: at * step + 18, y: 22 });
  const drawing: Drawing = {
    width,
    height: 44,
    marks: [
      ...stroke([[18, 22, middle(programme.length - 1).x, 22]], greyLine, 2),
      ...programme.flatMap((_, at) => [
        ...fill([circle(middle(at), at === index ? 17 : 9)], at === index ? ink : greyLine),
      ]),
    ],
  };
  return [
    {
      kind: 'picture',
      box: box(margin, 150, width, 44),
      drawing,
      description: said.pictures.order(index + 1, programme.length),
    },
    ...programme.map(({ startMinute, shortTitle }, at) =>
      line(margin + at * step, 198, step - 20, [
        run(
          `${startMinute === undefined ? words.day.following : clockOf(startMinute)}\u00a0 `,
          startMinute === undefined ? 'italic' : 'hour',
          26,
          { colour: at === index ? ink : secondInk },
        ),
        run(shortTitle[language], at === index ? 'name' : 'reading', 26, {
          colour: at === index ? ink : secondInk,
        }),
      ]),
    ),
  ];
}

function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
