import type { LanguageCode } from '../../../data/language.ts';
import { defaultSettings, type KioskSettings, limits } from '../../../data/settings.ts';
import { type EntryKey, typed } from './keys.ts';

/** The settings that the desk can change. */
export const editedFields = ['defaultLanguage', 'diagonalInches'] as const;

export type EditedField = (typeof editedFields)[number];

/** A change that is being prepared in the editor. Nothing saves by itself. */
export type Draft =
  | { readonly field: 'defaultLanguage'; readonly value: LanguageCode | undefined }
  /** `text` is what was typed; empty, the value in force still stands. */
  | { readonly field: 'diagonalInches'; readonly text: string; readonly refused: boolean };

/** No screen within the limits has more digits. */
const mostDigits = String(limits.diagonalInches.max).length;

/** The editor of a setting before anything was touched in it. */
export function untouched(field: EditedField): Draft {
  return field === 'defaultLanguage' ? { field, value: undefined } : { field, text: '', refused: false };
}

/** A key of the keypad. Leading zeros mean nothing; limits are not looked at while somebody types. */
export function afterKey(draft: Draft, key: EntryKey): Draft {
  if (draft.field !== 'diagonalInches') return draft;
  const text = typed(draft.text, key, mostDigits).replace(/^0+/, '');
  return { ...draft, text, refused: false };
}

/** The draft that asks for the value a kiosk starts with. */
export function toDefault(field: EditedField): Draft {
  return field === 'defaultLanguage'
    ? { field, value: defaultSettings.defaultLanguage }
    : { field, text: String(defaultSettings.diagonalInches), refused: false };
}

/** What saving this draft would do to `settings`. */
export type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'outside'; readonly value: number }
  | { readonly kind: 'change'; readonly settings: KioskSettings };

/** @param mustWrite whether the value in force is a fallback, so that choosing it is a change too. */
export function outcome(draft: Draft, settings: KioskSettings, mustWrite: boolean): Outcome {
  if (draft.field === 'defaultLanguage') {
    if (draft.value === undefined) return { kind: 'nothing' };
    return draft.value === settings.defaultLanguage && !mustWrite
      ? { kind: 'nothing' }
      : { kind: 'change', settings: { ...settings, defaultLanguage: draft.value } };
  }
  if (draft.text === '') return { kind: 'nothing' };
  const value = Number(draft.text);
  const { min, max } = limits.diagonalInches;
  if (value < min || value > max) return { kind: 'outside', value };
  return value === settings.diagonalInches && !mustWrite
    ? { kind: 'nothing' }
    : { kind: 'change', settings: { ...settings, diagonalInches: value } };
}
