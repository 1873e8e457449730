import world from '../../data/world/50m.json';
import areas from '../../data/world/areas.json';
import { contentHash, type ManifestFile, manifestFile, manifestText } from './manifest.ts';
import { newFilesIn } from './new-files.ts';
import type { DeckOrder } from './order.ts';
import { type Print, pdfOf } from './pdf/pdf.ts';
import { Pictures, pptxOf } from './pptx/pptx.ts';
import { deckIn } from './slides/slides.ts';
import { outlinesFrom } from './world.ts';

/** What a deck is made with. */
export interface Workshop {
  readonly print: Print;
  /** The `@font-face` rules of the page that is printed. */
  readonly fontFaces: string;
  /** The date that the files carry. */
  readonly written: Date;
  /** What the manifest says of who made it: the program's version, and its host with its own. */
  readonly version: string;
  readonly host: string;
  /** Hears of each file as it is made, and how many there will be. */
  readonly made: (name: string, count: number, all: number) => void;
}

/**
 * Makes the decks that are ordered, each as `pioneers-LANGUAGE.FORMAT`, and `pioneers.json`, which lists them.
 *
 * @throws when the folder cannot be written to or a page cannot be printed; the folder is then as it was
 */
export async function makeDeck({ folder, languages, formats }: DeckOrder, workshop: Workshop): Promise<void> {
  const { print, fontFaces, written, version, host, made } = workshop;
  const files = await newFilesIn(folder);
  try {
    // Their types are those of the files of data/world, which the compiler reads as they are written.
    const outlines = outlinesFrom(
      world as unknown as Parameters<typeof outlinesFrom>[0],
      areas as unknown as Parameters<typeof outlinesFrom>[1],
    );
    const pictures = new Pictures();
    const list: ManifestFile[] = [];
    const content: Record<string, string> = {};
    for (const language of languages) {
      const deck = deckIn(language, outlines);
      content[language] = contentHash(deck);
      for (const format of formats) {
        const file =
          format === 'pdf' ? await pdfOf(deck, written, fontFaces, print) : pptxOf(deck, written, pictures);
        const name = `pioneers-${language}.${format}`;
        await files.put(name, file);
        list.push(manifestFile(name, file));
        made(name, list.length, languages.length * formats.length);
      }
    }
    const manifest = manifestText(version, host, written, content, list);
    await files.put('pioneers.json', new TextEncoder().encode(manifest));
    await files.keep();
  } catch (error) {
    await files.drop();
    throw error;
  }
}

/** The date of a deck: what SOURCE_DATE_EPOCH says, else the day that it tells of, at 10:45 in Paris. */
export function deckDate(sourceDateEpoch: string | undefined): Date {
  const seconds = Number(sourceDateEpoch);
  const set = sourceDateEpoch !== undefined && sourceDateEpoch !== '' && Number.isFinite(seconds);
  return new Date(set ? seconds * 1000 : '2016-12-09T09:45:00Z');
}
