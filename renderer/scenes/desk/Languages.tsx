import { endonyms, languageCodes } from '../../../data/language.ts';
import type { DeskWords } from '../../../data/languages/desk.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import { afterLanguage, type SetDraft } from './draft.ts';

interface Props {
  readonly draft: SetDraft;
  readonly settings: KioskSettings;
  readonly words: DeskWords;
  readonly onDraft: (draft: SetDraft) => void;
}

/** Which languages are offered: each is on or off, and the one that welcomes stays on. */
export function Languages({ draft, settings, words, onDraft }: Props) {
  const offered = draft.codes ?? settings.languages;
  return (
    <fieldset className="choices" aria-label={words.settings.names.languages}>
      {languageCodes.map((code) => (
        <button
          key={code}
          type="button"
          className="choice nm"
          lang={code}
          disabled={code === settings.defaultLanguage}
          aria-pressed={offered.includes(code)}
          onClick={() => onDraft(afterLanguage(draft, code, settings))}
        >
          {endonyms[code]}
        </button>
      ))}
    </fieldset>
  );
}
