import { type LanguageCode, languageCodes } from '../../../data/language.ts';
import { defaultSettings, type KioskSettings, limits } from '../../../data/settings.ts';
import {
  type ChoiceField,
  type ClockField,
  type Field,
  isClock,
  isNumber,
  type NumberField,
  type SetField,
} from './fields.ts';
import { type EntryKey, typed } from './keys.ts';

/** `text` is what was typed; empty, the value in force still stands. */
export interface NumberDraft {
  readonly field: NumberField;
  readonly text: string;
  /** Whether a value outside the limits was to be saved. */
  readonly refused: boolean;
}

/** `text` is up to four digits: 930 is not yet a time, 0930 is. */
export interface ClockDraft {
  readonly field: ClockField;
  readonly text: string;
  readonly refused: boolean;
}

/** `undefined`: nothing was chosen yet. */
export type ChoiceDraft = {
  readonly [F in ChoiceField]: { readonly field: F; readonly value: KioskSettings[F] | undefined };
}[ChoiceField];

export interface SetDraft {
  readonly field: SetField;
  readonly codes: readonly LanguageCode[] | undefined;
}

/** A change that is being prepared in the editor. Nothing saves by itself. */
export type Draft = NumberDraft | ClockDraft | ChoiceDraft | SetDraft;

export type TypedDraft = NumberDraft | ClockDraft;

export function isTyped(draft: Draft): draft is TypedDraft {
  return 'text' in draft;
}

export function isClockDraft(draft: TypedDraft): draft is ClockDraft {
  return isClock(draft.field);
}

/** The editor of a setting before anything was touched in it. */
export function untouched(field: Field): Draft {
  if (isNumber(field) || isClock(field)) return { field, text: '', refused: false };
  return field === 'languages' ? { field, codes: undefined } : { field, value: undefined };
}

/** A key of the keypad. Limits are not looked at while somebody types. */
export function afterKey(draft: Draft, key: EntryKey): Draft {
  if (!isTyped(draft)) return draft;
  if (isClock(draft.field)) return { ...draft, text: typed(draft.text, key, 4), refused: false };
  // No value within the limits has more digits than the largest, and leading zeros mean nothing.
  const most = String(limits[draft.field].max).length;
  return { ...draft, text: typed(draft.text, key, most).replace(/^0+/, ''), refused: false };
}

/** A language is offered, or no longer; the one that welcomes always is, and so one is. */
export function afterLanguage(draft: SetDraft, code: LanguageCode, settings: KioskSettings): SetDraft {
  const before = draft.codes ?? settings.languages;
  if (code === settings.defaultLanguage) return draft;
  return {
    ...draft,
    codes: languageCodes.filter((it) => (it === code ? !before.includes(it) : before.includes(it))),
  };
}

/** The draft that asks for the value a kiosk starts with. */
export function toDefault(field: Field): Draft {
  if (isNumber(field)) return { field, text: String(defaultSettings[field]), refused: false };
  if (isClock(field)) return { field, text: defaultSettings[field].replace(':', ''), refused: false };
  if (field === 'languages') return { field, codes: defaultSettings.languages };
  // A field and its own default belong together, which the compiler cannot follow through a union.
  return { field, value: defaultSettings[field] } as ChoiceDraft;
}

/** What was typed as "HH:MM", with what is missing left open. */
export function clockText(text: string): string {
  const shown = text.padEnd(4, '–');
  return `${shown.slice(0, 2)}:${shown.slice(2)}`;
}

/** What saving this draft would do to `settings`. */
export type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'outside'; readonly shown: string }
  | { readonly kind: 'change'; readonly settings: KioskSettings };

/** @param mustWrite whether the value in force is a fallback, so that choosing it is a change too. */
export function outcome(draft: Draft, settings: KioskSettings, mustWrite: boolean): Outcome {
  const wanted = wantedBy(draft);
  if (wanted === undefined) return { kind: 'nothing' };
  if ('outside' in wanted) return { kind: 'outside', shown: wanted.outside };
  const { value } = wanted;
  if (String(value) === String(settings[draft.field]) && !mustWrite) return { kind: 'nothing' };
  return { kind: 'change', settings: { ...settings, [draft.field]: value } };
}

function wantedBy(
  draft: Draft,
): { readonly value: KioskSettings[Field] } | { readonly outside: string } | undefined {
  if ('codes' in draft) return draft.codes === undefined ? undefined : { value: draft.codes };
  if ('value' in draft) return draft.value === undefined ? undefined : { value: draft.value };
  if (draft.text === '') return undefined;
  if (isClock(draft.field)) {
    const clock = clockText(draft.text);
    return /^([01]\d|2[0-3]):[0-5]\d$/.test(clock) ? { value: clock } : { outside: clock };
  }
  const value = Number(draft.text);
  const { min, max } = limits[draft.field];
  return value < min || value > max ? { outside: draft.text } : { value };
}
