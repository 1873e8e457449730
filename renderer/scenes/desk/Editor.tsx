import { useEffect, useRef } from 'react';
import type { LanguageCode } from '../../../data/language.ts';
import type { DeskWords } from '../../../data/languages/desk.ts';
import { type KioskSettings, limits } from '../../../data/settings.ts';
import { Choices } from './Choices.tsx';
import { ClockFace } from './ClockFace.tsx';
import { afterKey, type Draft, isClockDraft, isTyped, type Outcome, toDefault, untouched } from './draft.ts';
import { numberText, valueText } from './finding-texts.ts';
import { Key, Keypad } from './Keypad.tsx';
import type { EntryKey } from './keys.ts';
import { Languages } from './Languages.tsx';
import { NumberFace } from './NumberFace.tsx';
import { useKeyboard } from './use-keyboard.ts';

export interface EditorProps {
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
export function Editor(props: EditorProps) {
  const { draft, outcome, settings, words, language, onDraft, onSave } = props;
  const { settings: w } = words;
  const confirm = () => {
    if (outcome.kind === 'change') onSave(outcome.settings);
    if (outcome.kind === 'outside' && isTyped(draft)) onDraft({ ...draft, refused: true });
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
        <p>{w.sentences[draft.field]}</p>
        {!isTyped(draft) ? null : isClockDraft(draft) ? (
          <ClockFace {...props} draft={draft} />
        ) : (
          <NumberFace {...props} draft={draft} />
        )}
        <p className="editor-problem nm" role="alert">
          {problem(props)}
        </p>
      </div>
      {isTyped(draft) ? (
        <Keypad name={w.names[draft.field]} erase={words.lock.erase} closed={false} onKey={press}>
          <Key kind="nm" closed={false} onPress={() => onDraft(toDefault(draft.field))}>
            {w.byDefault}
          </Key>
        </Keypad>
      ) : 'codes' in draft ? (
        <Languages draft={draft} settings={settings} words={words} onDraft={onDraft} />
      ) : (
        <Choices draft={draft} settings={settings} words={words} language={language} onDraft={onDraft} />
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

/** What the key that saves says. */
export function saveText(outcome: Outcome, draft: Draft, words: DeskWords, language: LanguageCode): string {
  const { settings: w } = words;
  if (outcome.kind === 'change') return w.save(valueText(draft.field, outcome.settings, words, language));
  if (outcome.kind !== 'outside' || !isTyped(draft)) return w.nothingToSave;
  return w.save(isClockDraft(draft) ? outcome.shown : `${outcome.shown}\u00A0${w.units[draft.field].short}`);
}

function problem({ draft, notStored, words, language }: EditorProps): string {
  const { settings: w } = words;
  if (notStored) return w.notStored;
  if (!isTyped(draft) || !draft.refused) return '';
  if (isClockDraft(draft)) return w.clockOutside;
  const { min, max } = limits[draft.field];
  return w.outside(numberText(min, language), numberText(max, language), w.units[draft.field].long);
}
