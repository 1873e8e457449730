import type { LanguageCode } from '../language.ts';

/** Numbers and times as a language writes them, for sentences that hold some. */

export function gigabytes(language: LanguageCode, bytes: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: bytes < 1e10 ? 1 : 0 }).format(bytes / 1e9);
}

/** A size in decimal units, as drives are sold: "47 Mo", "14 Go". */
export function sizeIn(
  language: LanguageCode,
  units: { readonly mega: string; readonly giga: string },
): (bytes: number) => string {
  const mega = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return (bytes) =>
    bytes < 1e9
      ? `${mega.format(Math.ceil(bytes / 1e6))}\u00A0${units.mega}`
      : `${gigabytes(language, bytes)}\u00A0${units.giga}`;
}

/** "HH:MM" in Paris; `at` is ISO 8601. */
export function parisClock(language: LanguageCode, at: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'Europe/Paris',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}

export function parisDate(language: LanguageCode, at: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'Europe/Paris', dateStyle: 'long' }).format(
    new Date(at),
  );
}
