import { programme } from '../../../data/day.ts';
import type { LanguageCode } from '../../../data/language.ts';
import { slideWordsIn } from '../../../data/languages/slides-in.ts';
import { wordsIn } from '../../../data/languages/words.ts';
import { pioneerIds } from '../../../data/pioneer.ts';
import { about, sources } from './about.ts';
import { compare } from './compare.ts';
import { cover } from './cover.ts';
import { day } from './day.ts';
import { hours } from './hours.ts';
import { dayItem } from './item.ts';
import type { Outlines } from './outlines.ts';
import { profile } from './profile.ts';
import type { Deck } from './slide.ts';
import { world } from './world.ts';

/** The 27 slides in one language, in their order: everything that PDF and PPTX say. */
export function deckIn(language: LanguageCode, outlines: Outlines): Deck {
  const words = wordsIn[language];
  const said = slideWordsIn[language];
  const telling = { language, words, said, outlines };
  return {
    language,
    title: words.common.title.join(' '),
    author: 'The Pioneers contributors',
    subject: said.subject,
    slides: [
      cover(telling),
      world(telling),
      ...pioneerIds.map((id) => profile(id, telling)),
      compare(telling),
      day(telling),
      ...programme.map((item, index) => dayItem(item, index, telling)),
      hours('24-hours-1045', telling),
      hours('25-hours-1400', telling),
      about(telling),
      sources(telling),
    ],
  };
}
