import { tallyFacts } from '../../../data/fact-tally.ts';
import { countingRule } from '../../../data/languages/counting.ts';
import { licences, outlineSources } from '../../../data/licences.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { programmeFacts } from '../../../data/programme-facts.ts';
import { defaultSettings } from '../../../data/settings.ts';
import { ink, lightSteps, lights } from '../../../renderer/light/steps.ts';
import { fill, rectangle } from './drawing.ts';
import { inner, margin, page } from './frame.ts';
import { factNote, sourcesText } from './notes.ts';
import type { Item, Slide } from './slide.ts';
import { secondInk } from './strip-drawing.ts';
import type { Telling } from './telling.ts';
import { block, box, line, paragraph, run, text } from './text.ts';

const gap = 42;
const third = (inner - 2 * gap) / 3;
const tally = tallyFacts(pioneers);

/** What the exhibit is, and how it is made. */
export function about(telling: Telling): Slide {
  const { words, said, language, outlines } = telling;
  const { about: own } = words;
  const drawn = outlines.areas.size;
  const cells = [
    own.start,
    { title: own.factsTitle, text: own.facts(tally) },
    own.sun,
    { title: own.bordersTitle, text: own.borders(drawn, pioneers.length - drawn) },
  ];
  return page(
    {
      id: '26-about',
      index: 25,
      title: said.titles.about,
      foot: said.feet.about,
      content: [
        {
          kind: 'picture',
          box: box(margin, 160, inner, 72),
          drawing: {
            width: inner,
            height: 72,
            marks: lightSteps.flatMap((step, index) =>
              fill(
                [rectangle((index * inner) / lightSteps.length, 0, inner / lightSteps.length + 0.5, 72)],
                lights[step].sea,
              ),
            ),
          },
          description: `${own.night} – ${own.fullSun}`,
        },
        line(margin, 238, 400, run(own.night, 'italic', 26)),
        line(margin + inner - 400, 238, 400, run(own.fullSun, 'italic', 26), { align: 'right' }),
        text(
          box(margin, 300, third * 2 + gap, 150),
          own.intro.map((sentence, index) => paragraph(run(sentence, 'reading', 32), index * 8)),
        ),
        ...programmeFacts.flatMap(({ figure, label, fact }, index): readonly Item[] => {
          const x = margin + index * (third + gap);
          const source = fact.sources[0];
          return [
            block(box(x, 470, third, 3), ink),
            line(x, 478, 220, run(figure[language], 'hour', 76)),
            text(box(x + 190, 490, third - 190, 130), [
              paragraph(run(label[language], 'reading', 26)),
              ...(source === undefined
                ? []
                : [
                    paragraph(
                      run(`${source.publisher}, ${source.document}`, 'italic', 20, {
                        colour: secondInk,
                        ...(source.address === undefined
                          ? {}
                          : {
                              link: {
                                address: source.address,
                                description: said.sourceAt(source.publisher, source.document),
                              },
                            }),
                      }),
                      2,
                    ),
                  ]),
            ]),
          ];
        }),
        ...cells.flatMap((cell, index): readonly Item[] => {
          const width = (inner - 3 * gap) / 4;
          const x = margin + index * (width + gap);
          return [
            block(box(x, 664, width, 3), ink),
            text(box(x, 678, width, 320), [
              paragraph(run(cell.title, 'name', 36)),
              paragraph(run(cell.text, 'reading', 30), 8),
            ]),
          ];
        }),
      ],
      notes: [
        ...own.intro,
        ...programmeFacts.map(({ figure, label, fact }) =>
          factNote(figure[language], label[language], fact, said),
        ),
        ...cells.map((cell) => said.notes.fact(cell.title, cell.text)),
        said.notes.fact(own.counting.title, countingRule(own, language, defaultSettings)),
      ],
    },
    telling,
  );
}

/** Whose works it rests on, and where each of the fifteen can be read about. */
export function sources(telling: Telling): Slide {
  const { words, said, language } = telling;
  const half = 700;
  const right = margin + half + 84;
  const rightWidth = inner - half - 84;
  const pages = pioneers.flatMap(({ name, publicPage }) =>
    publicPage === undefined ? [] : [{ name: name[language], address: publicPage }],
  );
  const bar = tally.documented / tally.all;
  return page(
    {
      id: '27-sources',
      index: 26,
      title: said.titles.sources(tally),
      foot: said.feet.about,
      content: [
        {
          kind: 'picture',
          box: box(margin, 160, inner, 40),
          drawing: {
            width: inner,
            height: 40,
            marks: [
              ...fill([rectangle(0, 0, inner * bar, 40)], lights.d2.sea),
              ...fill([rectangle(0, 0, (inner * tally.high) / tally.all, 40)], lights.n3.sea),
              ...fill([rectangle(inner * bar, 18, inner * (1 - bar), 4)], ink),
            ],
          },
          description: words.about.facts(tally),
        },
        text(box(margin, 208, inner, 40), paragraph(run(words.about.facts(tally), 'reading', 26))),
        block(box(margin, 274, half, 3), ink),
        text(box(margin, 288, half, 340), [
          paragraph(run(words.about.licences, 'name', 32)),
          ...licences.map(({ work, licence }) =>
            paragraph([run(work, 'name', 26), run(`  ${licence[language]}`, 'reading', 26)], 4),
          ),
        ]),
        block(box(margin, 560, half, 3), ink),
        text(box(margin, 574, half, 430), [
          paragraph(run(said.outlinesBy, 'name', 32)),
          ...outlineSources.map((work) => paragraph(run(work, 'reading', 26), 3)),
        ]),
        block(box(right, 274, rightWidth, 3), ink),
        text(box(right, 288, rightWidth, 716), [
          paragraph(run(said.publicPages, 'name', 32)),
          ...pages.map(({ name, address }) =>
            paragraph(
              [
                run(`${name}  `, 'name', 26),
                run(shown(address), 'reading', 24, { link: { address, description: said.pageOf(name) } }),
              ],
              6,
            ),
          ),
        ]),
      ],
      notes: [
        words.about.facts(tally),
        ...licences.map(({ work, licence }) => said.notes.fact(work, licence[language])),
        said.notes.fact(said.outlinesBy, outlineSources.join(said.notes.between)),
        ...pages.map(({ name, address }) => said.notes.fact(said.pageOf(name), address)),
        ...pioneers.map(({ name, identity }) =>
          said.notes.fact(name[language], sourcesText(identity.sources, said)),
        ),
        words.about.translation,
      ],
    },
    telling,
  );
}

/** An address as it is read: without the scheme and what every address begins with. */
function shown(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length > 62 ? `${bare.slice(0, 60)}…` : bare;
}
