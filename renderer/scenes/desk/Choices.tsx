import type { LanguageCode } from '../../../data/language.ts';
import type { DeskWords } from '../../../data/languages/desk.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import type { ChoiceDraft } from './draft.ts';
import { optionsOf } from './fields.ts';
import { valueText } from './finding-texts.ts';
import { severalDisplays } from './several-displays.ts';

interface Props {
  readonly draft: ChoiceDraft;
  readonly settings: KioskSettings;
  readonly words: DeskWords;
  readonly language: LanguageCode;
  readonly onDraft: (draft: ChoiceDraft) => void;
}

/** What can be chosen, large, where the keypad stands for numbers. */
export function Choices({ draft, settings, words, language, onDraft }: Props) {
  const { field } = draft;
  const value = draft.value ?? settings[field];
  return (
    <fieldset className="choices" aria-label={words.settings.names[field]}>
      {optionsOf(field, settings, severalDisplays()).map((option) => (
        <button
          key={String(option)}
          type="button"
          className="choice nm"
          lang={field === 'defaultLanguage' ? String(option) : undefined}
          aria-pressed={option === value}
          // An option of a field is a value of that field, which the compiler cannot follow through a union.
          onClick={() => onDraft({ field, value: option } as ChoiceDraft)}
        >
          {valueText(field, { ...settings, [field]: option }, words, language)}
        </button>
      ))}
    </fieldset>
  );
}
