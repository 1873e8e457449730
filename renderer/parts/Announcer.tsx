import type { LanguageCode } from '../../data/language.ts';
import type { Words } from '../../data/languages/words.ts';
import { pioneerOf } from '../../data/pioneers.ts';
import type { Exhibit } from '../exhibit/exhibit.ts';

/** Tells a screen reader politely, in the visitor's language, what has opened. */
export function Announcer({
  exhibit,
  language,
  words,
}: {
  readonly exhibit: Exhibit;
  readonly language: LanguageCode;
  readonly words: Words;
}) {
  return (
    <p className="unseen" role="status">
      {said(exhibit, language, words)}
    </p>
  );
}

function said(exhibit: Exhibit, language: LanguageCode, { map: { opened }, compare }: Words): string {
  switch (exhibit.scene) {
    case 'map':
      return opened.map;
    case 'profile': {
      const { name, country } = pioneerOf(exhibit.id);
      return opened.profile(name[language], country[language]);
    }
    case 'compare': {
      const [left, right] = exhibit.pair;
      return compare.opened(pioneerOf(left).name[language], pioneerOf(right).name[language]);
    }
    case 'day':
      return opened.day;
    case 'about':
      return opened.about;
    case 'safe':
      // The heading of what has opened takes the focus, and is read.
      return '';
    case 'attract':
    case 'desk':
    case 'cleaning':
      return '';
    default:
      return exhibit satisfies never;
  }
}
