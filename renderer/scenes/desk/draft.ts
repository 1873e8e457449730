import { defaultSettings, type KioskSettings, limits } from '../../../data/settings.ts';
import { type ChoiceField, type Field, isNumber, type NumberField } from './fields.ts';
import { type EntryKey, typed } from './keys.ts';

/** `text` is what was typed; empty, the value in force still stands. */
export interface NumberDraft {
  readonly field: NumberField;
  readonly text: string;
  /** Whether a value outside the limits was to be saved. */
  readonly refused: boolean;
}

/** `undefined`: nothing was chosen yet. */
export type ChoiceDraft = {
  readonly [F in ChoiceField]: { readonly field: F; readonly value: KioskSettings[F] | undefined };
}[ChoiceField];

/** A change that is being prepared in the editor. Nothing saves by itself. */
export type Draft = NumberDraft | ChoiceDraft;

export function isTyped(draft: Draft): draft is NumberDraft {
  return 'text' in draft;
}

/** The editor of a setting before anything was touched in it. */
export function untouched(field: Field): Draft {
  return isNumber(field) ? { field, text: '', refused: false } : { field, value: undefined };
}

/** A key of the keypad. Leading zeros mean nothing; limits are not looked at while somebody types. */
export function afterKey(draft: Draft, key: EntryKey): Draft {
  if (!isTyped(draft)) return draft;
  // No value within the limits has more digits than the largest.
  const most = String(limits[draft.field].max).length;
  return { ...draft, text: typed(draft.text, key, most).replace(/^0+/, ''), refused: false };
}

/** The draft that asks for the value a kiosk starts with. */
export function toDefault(field: Field): Draft {
  // A field and its own default belong together, which the compiler cannot follow through a union.
  return isNumber(field)
    ? { field, text: String(defaultSettings[field]), refused: false }
    : ({ field, value: defaultSettings[field] } as ChoiceDraft);
}

/** What saving this draft would do to `settings`. */
export type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'outside'; readonly value: number }
  | { readonly kind: 'change'; readonly settings: KioskSettings };

/** @param mustWrite whether the value in force is a fallback, so that choosing it is a change too. */
export function outcome(draft: Draft, settings: KioskSettings, mustWrite: boolean): Outcome {
  if (isTyped(draft)) {
    if (draft.text === '') return { kind: 'nothing' };
    const value = Number(draft.text);
    const { min, max } = limits[draft.field];
    if (value < min || value > max) return { kind: 'outside', value };
  }
  const value = isTyped(draft) ? Number(draft.text) : draft.value;
  if (value === undefined || (value === settings[draft.field] && !mustWrite)) return { kind: 'nothing' };
  return { kind: 'change', settings: { ...settings, [draft.field]: value } };
}
