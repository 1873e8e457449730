import type { LanguageCode } from '../../data/language.ts';
import world from '../../data/world/50m.json';
import areas from '../../data/world/areas.json';
import { galleryOf } from './gallery.ts';
import { contentHash, type ManifestFile, manifestFile, manifestText } from './manifest.ts';
import { newFilesIn } from './new-files.ts';
import type { DeckOrder } from './order.ts';
import { type Print, pdfOf } from './pdf/pdf.ts';
import { Pictures, pptxOf } from './pptx/pptx.ts';
import type { Deck } from './slides/slide.ts';
import { deckIn } from './slides/slides.ts';
import { type Shot, shotsIn } from './states.ts';
import { outlinesFrom } from './world.ts';

/** What a deck is made with. */
export interface Workshop {
  readonly print: Print;
  /** Opens the exhibit in a language, of this size, to be photographed state by state: bytes of PNGs. */
  readonly photographer: (
    language: LanguageCode,
    size: DeckOrder['size'],
  ) => Promise<(shot: Shot) => Promise<Uint8Array>>;
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
 * Makes the decks that are ordered, each as `pioneers-LANGUAGE.FORMAT` and its pictures as
 * `LANGUAGE/SLIDE.png`; `index.html`, which shows them; and `pioneers.json`, which lists them.
 *
 * @throws when the folder cannot be written to or a page cannot be printed; the folder is then as it was
 */
export async function makeDeck(order: DeckOrder, workshop: Workshop): Promise<void> {
  const { folder, languages, formats, scenes, size } = order;
  const { print, photographer, fontFaces, written, version, host, made } = workshop;
  const perLanguage = formats.reduce((sum, format) => sum + (format === 'png' ? scenes.length : 1), 0);
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
    const put = async (name: string, file: Uint8Array) => {
      await files.put(name, file);
      list.push(manifestFile(name, file));
      made(name, list.length, languages.length * perLanguage);
    };
    const decks: Deck[] = [];
    for (const language of languages) {
      const whole = deckIn(language, outlines);
      const deck = { ...whole, slides: whole.slides.filter(({ id }) => scenes.includes(id)) };
      decks.push(deck);
      content[language] = contentHash(deck);
      if (formats.includes('png')) {
        const photograph = await photographer(language, size);
        for (const shot of shotsIn(language))
          if (scenes.includes(shot.id)) await put(`${language}/${shot.id}.png`, await photograph(shot));
      }
      if (formats.includes('pdf'))
        await put(`pioneers-${language}.pdf`, await pdfOf(deck, written, fontFaces, print));
      if (formats.includes('pptx')) await put(`pioneers-${language}.pptx`, pptxOf(deck, written, pictures));
    }
    const gallery = new TextEncoder().encode(galleryOf({ decks, formats, scenes, size }));
    await files.put('index.html', gallery);
    list.push(manifestFile('index.html', gallery));
    const manifest = manifestText(version, host, written, content, list);
    await files.put('pioneers.json', new TextEncoder().encode(manifest));
    await files.keep();
  } catch (error) {
    files.drop();
    throw error;
  }
}

/** The date of a deck: what SOURCE_DATE_EPOCH says, else the day that it tells of, at 10:45 in Paris. */
export function deckDate(sourceDateEpoch: string | undefined): Date {
  const seconds = Number(sourceDateEpoch);
  const set = sourceDateEpoch !== undefined && sourceDateEpoch !== '' && Number.isFinite(seconds);
  return new Date(set ? seconds * 1000 : '2016-12-09T09:45:00Z');
}
