import type { Fact } from '../../../data/source.ts';
import { publishers } from './notes.ts';
import type { Paragraph } from './slide.ts';
import { secondInk } from './strip-drawing.ts';
import type { Telling } from './telling.ts';
import { paragraph, run } from './text.ts';

/** "Sources: A · B · C": every publisher once, each leading to its document. */
export function sourcesFoot(facts: readonly Fact<unknown>[], { said }: Telling): Paragraph {
  const found = publishers(facts);
  const letters = found.reduce((sum, { publisher }) => sum + publisher.length + 3, 10);
  const size = letters > 235 ? 16 : letters > 140 ? 18 : letters > 105 ? 20 : 24;
  const manner = { colour: secondInk };
  return paragraph([
    run(said.feet.sources, 'reading', size, manner),
    ...found.flatMap(({ publisher, document, address }, index) => [
      ...(index === 0 ? [] : [run(' · ', 'reading', size, manner)]),
      run(publisher, 'reading', size, {
        ...manner,
        ...(address === undefined
          ? {}
          : { link: { address, description: said.sourceAt(publisher, document) } }),
      }),
    ]),
  ]);
}
