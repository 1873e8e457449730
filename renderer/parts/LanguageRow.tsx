import { endonyms, type LanguageCode } from '../../data/language.ts';
import type { Words } from '../../data/languages/words.ts';
import './languages.css';

/** The languages by their own names, the current one underlined. */
export function LanguageRow({
  current,
  offered,
  words,
  onChosen,
}: {
  readonly current: LanguageCode;
  readonly offered: readonly LanguageCode[];
  readonly words: Words;
  readonly onChosen: (language: LanguageCode) => void;
}) {
  return (
    <nav className="language-row" aria-label={words.common.languages}>
      {offered.map((code) => (
        <button
          type="button"
          key={code}
          lang={code}
          className={`language nm${code === current ? ' language-current' : ''}`}
          aria-current={code === current ? 'true' : undefined}
          onClick={() => onChosen(code)}
        >
          {endonyms[code]}
        </button>
      ))}
    </nav>
  );
}

/** The languages as a panel over the map of a profile: a touch chooses one and closes it. */
export function LanguagePanel({
  current,
  offered,
  words,
  onChosen,
}: {
  readonly current: LanguageCode;
  readonly offered: readonly LanguageCode[];
  readonly words: Words;
  readonly onChosen: (language: LanguageCode) => void;
}) {
  return (
    <nav className="language-panel n0" aria-label={words.common.languages}>
      {offered.map((code) => (
        <button
          type="button"
          key={code}
          lang={code}
          className={`language-choice nm${code === current ? ' language-choice-current' : ''}`}
          aria-current={code === current ? 'true' : undefined}
          onClick={() => onChosen(code)}
        >
          {endonyms[code]}
        </button>
      ))}
    </nav>
  );
}
