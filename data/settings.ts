import * as v from 'valibot';
import { displayChoices } from './display.ts';
import { type LanguageCode, languageCodes } from './language.ts';

/** Limits and defaults of the numbers that staff may set. */
export const limits = {
  /** Seconds without a touch before the exhibit asks whether anybody is there. */
  idleSeconds: { min: 30, max: 600, default: 75 },
  /** Seconds of countdown before it returns to the attract scene (WCAG 2.2.1 asks for 20 at least). */
  countdownSeconds: { min: 20, max: 120, default: 30 },
  /** Diagonal of the screen in inches: every millimetre in the exhibit follows from it. */
  diagonalInches: { min: 10, max: 120, default: 43 },
  /** Minutes without a visitor after which the light goes down, and the map stands still. */
  dimMinutes: { min: 5, max: 60, default: 20 },
  /** Days for which the counts of visits are kept. */
  keepDays: { min: 1, max: 90, default: 30 },
} as const;

const whole = (limit: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(limit.min), v.maxValue(limit.max));

/** A time of day, "HH:MM". */
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** One schema a field, so that a field that is wrong falls back alone. */
export const settingsFields = {
  defaultLanguage: v.picklist(languageCodes),
  idleSeconds: whole(limits.idleSeconds),
  countdownSeconds: whole(limits.countdownSeconds),
  diagonalInches: v.pipe(
    v.number(),
    v.minValue(limits.diagonalInches.min),
    v.maxValue(limits.diagonalInches.max),
  ),
  display: v.picklist(displayChoices),
  /** Whether borders between countries are drawn, or land only. */
  borders: v.boolean(),
  motion: v.picklist(['full', 'reduced']),
  /** What visitors may choose: at least one, each once. */
  languages: v.pipe(
    v.array(v.picklist(languageCodes)),
    v.minLength(1),
    v.check((codes) => new Set(codes).size === codes.length),
  ),
  /** Whether the exhibit closes every day. */
  hours: v.picklist(['always', 'daily']),
  /** By the clock in Paris. Closing before opening is a night that the exhibit is open. */
  opensAt: clock,
  closesAt: clock,
  dimMinutes: whole(limits.dimMinutes),
  /** Whether what stands still moves a little, so that no screen keeps its trace. */
  shift: v.boolean(),
  /** Whether visits are counted: how many, of what kind, never whose. */
  counting: v.boolean(),
  keepDays: whole(limits.keepDays),
};

/** The settings as a whole: an exhibit welcomes in a language that it offers. */
export const kioskSettings = v.pipe(
  v.strictObject(settingsFields),
  v.check(({ languages, defaultLanguage }) => languages.includes(defaultLanguage)),
);

/** Everything staff can set. */
export type KioskSettings = Readonly<Omit<v.InferOutput<typeof kioskSettings>, 'languages'>> & {
  readonly languages: readonly LanguageCode[];
};

export const defaultSettings: KioskSettings = {
  defaultLanguage: 'fr',
  idleSeconds: limits.idleSeconds.default,
  countdownSeconds: limits.countdownSeconds.default,
  diagonalInches: limits.diagonalInches.default,
  display: 'main',
  borders: true,
  motion: 'full',
  languages: languageCodes,
  hours: 'always',
  opensAt: '09:30',
  closesAt: '18:00',
  dimMinutes: limits.dimMinutes.default,
  shift: true,
  counting: true,
  keepDays: limits.keepDays.default,
};
