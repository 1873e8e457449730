import type { DeckFormat, ExportChoice } from '../../data/deck.ts';
import type { LanguageCode } from '../../data/language.ts';

/** Pages of a deck in one language. */
export const pagesOfDeck = 27;

/** What the files of a language take to make, the picture of a page being 1; measured on two cores. */
const efforts: { readonly [F in DeckFormat]: number } = { png: pagesOfDeck, pdf: 4, pptx: 8 };

const isOf = (name: string, language: LanguageCode) =>
  name.startsWith(`${language}/`) || name.startsWith(`pioneers-${language}.`);

/** The effort that has gone into files, by their names: `fr/02-map.png`, `pioneers-fr.pdf`. */
function spent(names: readonly string[]): number {
  return names.reduce((sum, name) => {
    if (name.endsWith('.png')) return sum + efforts.png / pagesOfDeck;
    return sum + (name.endsWith('.pdf') ? efforts.pdf : efforts.pptx);
  }, 0);
}

const wholeEffort = (formats: readonly DeckFormat[]) =>
  formats.reduce((sum, format) => sum + efforts[format], 0);

/**
 * Pages that are whole in each language, of the files made so far. A page is whole when its picture is there;
 * the last one when everything is; without pictures, by what has gone into the files.
 */
export function pagesDone({ languages, formats }: ExportChoice, made: readonly string[]): readonly number[] {
  return languages.map((language) => {
    const names = made.filter((name) => isOf(name, language));
    if (spent(names) >= wholeEffort(formats)) return pagesOfDeck;
    const pictures = names.filter((name) => name.endsWith('.png')).length;
    const pages = formats.includes('png')
      ? pictures
      : Math.floor((pagesOfDeck * spent(names)) / wholeEffort(formats));
    return Math.min(pages, pagesOfDeck - 1);
  });
}

/** Seconds until everything is made, after `milliseconds`; `undefined` before the first file. */
export function secondsLeft(
  { languages, formats }: ExportChoice,
  made: readonly string[],
  milliseconds: number,
): number | undefined {
  const done = spent(made);
  if (done === 0) return undefined;
  const all = wholeEffort(formats) * languages.length;
  return Math.max(0, ((milliseconds / done) * (all - done)) / 1000);
}
