import { displayChoices } from '../../../data/display.ts';
import { languageCodes } from '../../../data/language.ts';
import { type KioskSettings, limits } from '../../../data/settings.ts';

export type Field = keyof KioskSettings;

/** Settings that are typed as a number. */
export type NumberField = keyof typeof limits;

/** Settings that are typed as a time of day. */
export type ClockField = 'opensAt' | 'closesAt';

/** Settings that are several of a few. */
export type SetField = 'languages';

/** Settings that are one of a few. */
export type ChoiceField = Exclude<Field, NumberField | ClockField | SetField>;

/** What can be chosen, in the order in which it is offered. */
export const options: { readonly [F in ChoiceField]: readonly KioskSettings[F][] } = {
  defaultLanguage: languageCodes,
  display: displayChoices,
  borders: [true, false],
  motion: ['full', 'reduced'],
  hours: ['always', 'daily'],
  shift: [true, false],
  counting: [true, false],
};

/**
 * Likewise, in an exhibit with these settings: it welcomes in no language that it does not offer, and
 * where there is one display only, there is nothing to choose but to give up another choice.
 */
export function optionsOf<F extends ChoiceField>(
  field: F,
  settings: KioskSettings,
  severalDisplays: boolean,
): readonly KioskSettings[F][] {
  const all: readonly KioskSettings[F][] = options[field];
  if (field === 'display' && !severalDisplays)
    return all.filter((choice) => choice === 'main' || choice === settings.display);
  const offered: readonly unknown[] = settings.languages;
  return field === 'defaultLanguage' ? all.filter((code) => offered.includes(code)) : all;
}

/** The settings as staff look for them: no group has more rows than fit without scrolling. */
export const groups = {
  visits: ['idleSeconds', 'countdownSeconds', 'motion', 'dimMinutes', 'shift'],
  hours: ['hours', 'opensAt', 'closesAt'],
  languages: ['defaultLanguage', 'languages'],
  map: ['borders'],
  screen: ['diagonalInches', 'display'],
  counts: ['counting', 'keepDays'],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export type Group = keyof typeof groups;

// Every group that is named is one: the keys of an object that the compiler knows.
export const groupNames = Object.keys(groups) as readonly Group[];

export function isNumber(field: Field): field is NumberField {
  return field in limits;
}

export function isClock(field: Field): field is ClockField {
  return field === 'opensAt' || field === 'closesAt';
}

export function groupOf(field: Field): Group {
  return groupNames.find((group) => groups[group].some((it) => it === field)) ?? 'visits';
}
