import * as v from 'valibot';
import { type LanguageCode, languageCodes } from './language.ts';
import type { SavePlace } from './machine-day.ts';

export const deckFormats = ['png', 'pdf', 'pptx'] as const;

export type DeckFormat = (typeof deckFormats)[number];

/** Bytes that a deck takes in one language, as measured at 1920×1080. */
export const deckBytes: { readonly [F in DeckFormat]: number } = {
  png: 12_000_000,
  pdf: 2_100_000,
  pptx: 3_800_000,
};

/** What staff choose of a deck: at least one language and one format. */
export interface ExportChoice {
  readonly languages: readonly LanguageCode[];
  readonly formats: readonly DeckFormat[];
}

/** Why a deck could not be written, where somebody can do something about it. */
export const exportFailures = ['full', 'readOnly', 'gone', 'other'] as const;

export type ExportFailure = (typeof exportFailures)[number];

/** An export, for the desk: there is at most one. */
export type ExportState =
  | { readonly kind: 'none' }
  | (ExportChoice & {
      readonly place: Pick<SavePlace, 'kind' | 'name'>;
    } & (
        | {
            readonly kind: 'running';
            /** Pages that are whole, for each of the languages. */
            readonly pages: readonly number[];
            /** `undefined` until the first file is made. */
            readonly secondsLeft: number | undefined;
          }
        | {
            readonly kind: 'done';
            readonly bytes: number;
            readonly milliseconds: number;
            /** Of a drive: whether it can be taken out. */
            readonly ejection: 'open' | 'underWay' | 'ejected' | 'refused';
          }
        | { readonly kind: 'failed'; readonly failure: ExportFailure }
      ));

/** How a choice is checked on arrival. */
export const exportChoice = v.strictObject({
  languages: v.pipe(v.array(v.picklist(languageCodes)), v.minLength(1), v.maxLength(languageCodes.length)),
  formats: v.pipe(v.array(v.picklist(deckFormats)), v.minLength(1), v.maxLength(deckFormats.length)),
});
