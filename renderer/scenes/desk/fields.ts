import { languageCodes } from '../../../data/language.ts';
import { type KioskSettings, limits } from '../../../data/settings.ts';

export type Field = keyof KioskSettings;

/** Settings that are typed as a number. */
export type NumberField = keyof typeof limits;

/** Settings that are one of a few. */
export type ChoiceField = Exclude<Field, NumberField>;

/** What can be chosen, in the order in which it is offered. */
export const options: { readonly [F in ChoiceField]: readonly KioskSettings[F][] } = {
  defaultLanguage: languageCodes,
  borders: [true, false],
  motion: ['full', 'reduced'],
};

/** The settings as staff look for them: no group has more rows than fit without scrolling. */
export const groups = {
  visits: ['idleSeconds', 'countdownSeconds', 'motion'],
  languages: ['defaultLanguage'],
  map: ['borders'],
  screen: ['diagonalInches'],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export type Group = keyof typeof groups;

// Every group that is named is one: the keys of an object that the compiler knows.
export const groupNames = Object.keys(groups) as readonly Group[];

export function isNumber(field: Field): field is NumberField {
  return field in limits;
}

export function groupOf(field: Field): Group {
  return groupNames.find((group) => groups[group].some((it) => it === field)) ?? 'visits';
}
