import * as v from 'valibot';
import { languageCodes } from './language.ts';

/** Limits and defaults of the numbers that staff may set. */
export const limits = {
  /** Seconds without a touch before the exhibit asks whether anybody is there. */
  idleSeconds: { min: 30, max: 600, default: 75 },
  /** Seconds of countdown before it returns to the attract scene (WCAG 2.2.1 asks for 20 at least). */
  countdownSeconds: { min: 20, max: 120, default: 30 },
  /** Diagonal of the screen in inches: every millimetre in the exhibit follows from it. */
  diagonalInches: { min: 10, max: 120, default: 43 },
} as const;

const whole = (limit: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(limit.min), v.maxValue(limit.max));

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
  /** Whether borders between countries are drawn, or land only. */
  borders: v.boolean(),
  motion: v.picklist(['full', 'reduced']),
};

export const kioskSettings = v.strictObject(settingsFields);

/** Everything staff can set. */
export type KioskSettings = v.InferOutput<typeof kioskSettings>;

export const defaultSettings: KioskSettings = {
  defaultLanguage: 'fr',
  idleSeconds: limits.idleSeconds.default,
  countdownSeconds: limits.countdownSeconds.default,
  diagonalInches: limits.diagonalInches.default,
  borders: true,
  motion: 'full',
};
