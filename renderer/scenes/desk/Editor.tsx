import { useEffect, useRef } from 'react';
import { endonyms, type LanguageCode, languageCodes } from '../../../data/language.ts';
import type { DeskWords } from '../../../data/languages/desk.ts';
import { defaultSettings, type KioskSettings, limits } from '../../../data/settings.ts';
import { afterKey, type Draft, type Outcome, toDefault, untouched } from './draft.ts';
import { numberText, valueText } from './finding-texts.ts';
import { Key, Keypad } from './Keypad.tsx';
import type { EntryKey } from './keys.ts';
import { RangeLine } from './RangeLine.tsx';
import { useKeyboard } from './use-keyboard.ts';

interface Props {
  readonly draft: Draft;
  /** What saving the draft would do. */
  readonly outcome: Outcome;
  /** Whether the disk refused this draft. */
  readonly notStored: boolean;
  readonly settings: KioskSettings;
  readonly words: DeskWords;
  readonly language: LanguageCode;
  readonly portrait: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onSave: (wanted: KioskSettings) => void;
}

/** One setting, large: before and after are on screen together, and nothing is saved by itself. */
export function Editor(props: Props) {
  const { draft, outcome, settings, words, language, onDraft, onSave } = props;
  const { settings: w } = words;
  const confirm = () => {
    if (outcome.kind === 'change') onSave(outcome.settings);
    if (outcome.kind === 'outside' && draft.field === 'diagonalInches') onDraft({ ...draft, refused: true });
  };
  const press = (key: EntryKey) => onDraft(afterKey(draft, key));
  useKeyboard(press, confirm);

  // Whoever chose a setting goes on in its editor, by key or by ear; Enter there confirms.
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(draft.field);
  useEffect(() => {
    if (shown.current !== draft.field) heading.current?.focus();
    shown.current = draft.field;
  }, [draft.field]);

  return (
    <section className="editor" aria-label={w.names[draft.field]}>
      <div className="editor-about">
        <h2 ref={heading} tabIndex={-1} className="nm">
          {w.names[draft.field]}
        </h2>
        <p>{draft.field === 'defaultLanguage' ? w.languageSentence : w.diagonalSentence}</p>
        {draft.field === 'diagonalInches' ? <Inches {...props} draft={draft} /> : null}
        <p className="editor-problem nm" role="alert">
          {problem(props)}
        </p>
      </div>
      {draft.field === 'defaultLanguage' ? (
        <Choices value={draft.value ?? settings.defaultLanguage} onDraft={onDraft} words={words} />
      ) : (
        <Keypad name={w.names.diagonalInches} erase={words.lock.erase} closed={false} onKey={press}>
          <Key kind="nm" closed={false} onPress={() => onDraft(toDefault('diagonalInches'))}>
            {w.byDefault}
          </Key>
        </Keypad>
      )}
      <div className="editor-answers">
        <button
          type="button"
          className="desk-block nm"
          disabled={outcome.kind === 'nothing'}
          onClick={() => onDraft(untouched(draft.field))}
        >
          {w.keep}
        </button>
        <button
          type="button"
          className="desk-block nm"
          data-primary=""
          disabled={outcome.kind === 'nothing'}
          onClick={confirm}
        >
          {saveText(outcome, draft, words, language)}
        </button>
      </div>
    </section>
  );
}

function saveText(outcome: Outcome, draft: Draft, words: DeskWords, language: LanguageCode): string {
  const { settings: w } = words;
  if (outcome.kind === 'change') return w.save(valueText(draft.field, outcome.settings, words, language));
  return outcome.kind === 'outside' ? w.save(`${outcome.value}\u00A0${w.inches}`) : w.nothingToSave;
}

function problem({ draft, notStored, words, language }: Props): string {
  if (notStored) return words.settings.notStored;
  if (draft.field !== 'diagonalInches' || !draft.refused) return '';
  const { min, max } = limits.diagonalInches;
  return words.settings.outside(numberText(min, language), numberText(max, language));
}

type InchesProps = Omit<Props, 'draft'> & {
  readonly draft: Extract<Draft, { readonly field: 'diagonalInches' }>;
};

function Inches({ draft, outcome, settings, words, language, portrait }: InchesProps) {
  const { min, max } = limits.diagonalInches;
  const before = numberText(settings.diagonalInches, language);
  const shown = outcome.kind === 'change' ? outcome.settings.diagonalInches : settings.diagonalInches;
  return (
    <>
      <p className="editor-value" aria-live="polite">
        <span className="hr">{draft.text === '' ? before : draft.text}</span> {words.settings.inches}
      </p>
      <RangeLine
        width={portrait ? 444 : 632}
        least={min}
        most={max}
        value={shown}
        before={shown === settings.diagonalInches ? undefined : settings.diagonalInches}
        standard={defaultSettings.diagonalInches}
        outside={outcome.kind === 'outside' && draft.refused ? outcome.value : undefined}
      />
      <p className="editor-limits">
        <span>{numberText(min, language)}</span>
        <span>
          {words.settings.beforeAndDefault(before, numberText(defaultSettings.diagonalInches, language))}
        </span>
        <span>{numberText(max, language)}</span>
      </p>
    </>
  );
}

interface ChoicesProps {
  readonly value: LanguageCode;
  readonly words: DeskWords;
  readonly onDraft: (draft: Draft) => void;
}

function Choices({ value, words, onDraft }: ChoicesProps) {
  return (
    <fieldset className="choices" aria-label={words.settings.names.defaultLanguage}>
      {languageCodes.map((code) => (
        <button
          key={code}
          type="button"
          className="choice nm"
          lang={code}
          aria-pressed={code === value}
          onClick={() => onDraft({ field: 'defaultLanguage', value: code })}
        >
          {endonyms[code]}
        </button>
      ))}
    </fieldset>
  );
}
