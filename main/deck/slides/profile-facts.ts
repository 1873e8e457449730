import type { Pioneer, PioneerId } from '../../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import { stripOf } from '../../../renderer/exhibit/figures.ts';
import { known } from '../../../renderer/exhibit/sources.ts';
import { ink } from '../../../renderer/light/steps.ts';
import { commitmentsOf, figuresOf } from './pioneer-facts.ts';
import type { Item, Paragraph } from './slide.ts';
import { secondInk, stripDrawing } from './strip-drawing.ts';
import type { Telling } from './telling.ts';
import { block, box, capitalised, line, paragraph, run, text } from './text.ts';

/** Three columns under the horizon chart of a profile. */
const columns = [696, 1100, 1504] as const;
const columnWidth = 360;

/** Distance, inhabitants and area, each on its strip of the fifteen. */
export function figureItems(pioneer: Pioneer, telling: Telling): readonly Item[] {
  const { language, words, said } = telling;
  const paris = pioneerOf('paris').seat.value.at;
  return figuresOf(pioneer, telling).flatMap(({ measure, label, value, kind }, index): readonly Item[] => {
    const x = columns[index] ?? columns[0];
    const strip = stripOf(pioneers, measure, paris);
    const rank = (strip?.marks.findIndex(({ id }) => id === pioneer.id) ?? -1) + 1;
    const name = (id: PioneerId) => pioneerOf(id).name[language];
    return [
      line(x, 464, columnWidth, run(label, 'reading', 26)),
      value === undefined
        ? line(x, 500, columnWidth, run(words.common.notDocumented, 'name', 40))
        : line(x, 494, columnWidth, run(value, 'hour', value.length > 14 ? 46 : 58)),
      ...(strip === undefined || rank === 0
        ? []
        : [
            {
              kind: 'picture',
              box: box(x, 566, columnWidth, 44),
              drawing: stripDrawing(strip, [pioneer.id], columnWidth),
              description: said.pictures.strip(
                label,
                name(pioneer.id),
                rank,
                strip.marks.length,
                name(strip.least),
                name(strip.most),
              ),
            } as const,
            line(x, 614, 180, run(name(strip.least), 'reading', 24, { colour: secondInk })),
            line(x + 160, 614, 200, run(name(strip.most), 'reading', 24, { colour: secondInk }), {
              align: 'right',
            }),
          ]),
      ...(kind === undefined
        ? []
        : [line(x, 645, columnWidth + 30, run(kind, 'italic', 22, { colour: secondInk }))]),
    ];
  });
}

const lower = 692;

/** How many commitments, and the titles that a document gives. */
export function commitmentItems(pioneer: Pioneer, telling: Telling): readonly Item[] {
  const { words } = telling;
  const { count, titles, missing } = commitmentsOf(pioneer, telling);
  const width = columns[1] + columnWidth - columns[0];
  const head = [
    run(
      `${count === undefined ? words.profile.commitments : words.profile.commitmentCount(count)} `,
      'name',
      32,
    ),
    run(
      count !== undefined
        ? words.profile.commitmentYear
        : titles.length > 0
          ? words.profile.countUnknown(titles.length)
          : '',
      'reading',
      26,
    ),
  ];
  const listed = titles.map(
    ({ title }): Paragraph => ({ ...paragraph(run(title, 'name', 28), 4), listed: true }),
  );
  const rest =
    count === undefined && titles.length === 0
      ? [
          paragraph(run(words.profile.nothingKnown, 'name', 26), 4),
          paragraph(run(words.profile.nothingWhy, 'reading', 26), 4),
        ]
      : missing > 0
        ? [paragraph(run(words.profile.titlesMissing(missing), 'italic', 25), 4)]
        : [];
  return [
    block(box(columns[0], lower, width, 3), ink),
    text(box(columns[0], lower + 14, width, 296), [
      paragraph(head.filter(({ text }) => text !== '')),
      ...listed,
      ...rest,
    ]),
  ];
}

/** Who led it, where it sits, which languages it speaks, and what it calls itself. */
export function peopleItems(pioneer: Pioneer, { language, words, said }: Telling): readonly Item[] {
  const x = columns[2];
  const leader = known(pioneer.leader)?.value;
  const spoken = known(pioneer.languages)?.value;
  const at = { language: pioneer.nativeLanguage };
  const { notes } = said;
  return [
    block(box(x, lower, columnWidth, 3), ink),
    text(box(x, lower + 14, columnWidth, 296), [
      paragraph(run(said.inDecember, 'name', 32)),
      leader === undefined
        ? paragraph(run(words.profile.leaderUnknown, 'reading', 25), 3)
        : paragraph(
            [
              run(leader.name[language], 'reading', 25),
              ...(leader.nativeName === undefined ? [] : [run(` ${leader.nativeName}`, 'reading', 25, at)]),
              run(`, ${leader.office[language]}`, 'reading', 25),
            ],
            3,
          ),
      paragraph(run(notes.fact(words.profile.seat, pioneer.seat.value.name[language]), 'reading', 25), 3),
      paragraph(
        run(
          notes.fact(
            capitalised(words.profile.languages(spoken?.count ?? 1)),
            spoken?.names[language] ?? words.common.notDocumented,
          ),
          'reading',
          25,
        ),
        3,
      ),
      paragraph(
        [
          run(`${notes.fact(said.officialName, '')}`, 'reading', 25),
          run(pioneer.officialName, 'reading', 25, at),
        ],
        3,
      ),
    ]),
  ];
}
