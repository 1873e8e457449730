import type { Deck } from '../slides/slide.ts';
import { mended } from './mend.ts';
import { slidesPage } from './page.ts';

/** Prints a page as PDF: sheets as its style says, grounds printed, tagged and with bookmarks where it can. */
export type Print = (html: string) => Promise<Uint8Array>;

/**
 * The deck as PDF, a sheet for each slide. The same deck, date and printer are the same bytes.
 *
 * @param fontFaces the `@font-face` rules of the exhibit, with addresses that the printed page can reach
 */
export async function pdfOf(deck: Deck, written: Date, fontFaces: string, print: Print): Promise<Uint8Array> {
  return mended(await print(slidesPage(deck, fontFaces)), deck, written);
}
