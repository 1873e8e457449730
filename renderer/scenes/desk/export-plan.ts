import { type DeckFormat, deckBytes, deckFormats, type ExportChoice } from '../../../data/deck.ts';
import { type LanguageCode, languageCodes } from '../../../data/language.ts';
import type { DeskExportWords } from '../../../data/languages/desk-export.ts';
import type { SavePlace } from '../../../data/machine-day.ts';
import { deckTrack } from '../../exhibit/deck-track.ts';

/** What staff have chosen so far; `place` is the id of one that may be gone by now. */
export interface ExportPlan extends ExportChoice {
  readonly place: string | undefined;
}

/** Everything that the kiosk offers, onto a drive if there is one. */
export function firstPlan(languages: readonly LanguageCode[]): ExportPlan {
  return {
    languages: languageCodes.filter((code) => languages.includes(code)),
    formats: deckFormats,
    place: undefined,
  };
}

/** The place that is meant: the chosen one while it is there, else a drive, else the first. */
export function placeOf({ place }: ExportPlan, places: readonly SavePlace[]): SavePlace | undefined {
  return places.find(({ id }) => id === place) ?? places.find(({ kind }) => kind === 'drive') ?? places[0];
}

/** Takes one out of a list or puts it in, in the order of `all`. */
export function toggled<T extends LanguageCode | DeckFormat>(
  all: readonly T[],
  chosen: readonly T[],
  one: T,
): readonly T[] {
  return all.filter((it) => (it === one ? !chosen.includes(it) : chosen.includes(it)));
}

export function pagesIn({ languages }: Pick<ExportChoice, 'languages'>): number {
  return languages.length * deckTrack.length;
}

/** Bytes that a deck will take. */
export function bytesOf({ languages, formats }: ExportChoice): number {
  return languages.length * formats.reduce((sum, format) => sum + deckBytes[format], 0);
}

/** Whether a deck has room there; where the system does not say, it is tried. */
export function hasRoom(choice: ExportChoice, { freeBytes }: Pick<SavePlace, 'freeBytes'>): boolean {
  return freeBytes === undefined || freeBytes > bytesOf(choice);
}

/** How long it still takes, in a few large letters: never "0 s", and no finer than it can be known. */
export function leftText(seconds: number | undefined, words: DeskExportWords): string {
  if (seconds === undefined) return words.starting;
  if (seconds < 5) return words.almost;
  if (seconds < 10) return words.seconds(Math.round(seconds));
  if (seconds <= 90) return words.seconds(Math.ceil(seconds / 5) * 5);
  return words.minutes(Math.ceil(seconds / 60));
}
