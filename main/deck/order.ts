import { type DeckFormat, deckFormats } from '../../data/deck.ts';
import { type LanguageCode, languageCodes } from '../../data/language.ts';
import { type SlideId, slideIds } from './slides/slide-ids.ts';

/** Which decks are to be made, and the folder that they go into. */
export interface DeckOrder {
  readonly folder: string;
  readonly languages: readonly LanguageCode[];
  readonly formats: readonly DeckFormat[];
  /** Of the pictures, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Which of the 27 entries. */
  readonly scenes: readonly SlideId[];
}

/** Widths and heights that a picture may have. */
const sizes = { least: 640, most: 7680 } as const;

export const deckUsage = `Usage: npm run deck -- --out FOLDER [flags]

  --lang fr,en,es       the languages, or all of them (all)
  --format png,pdf,pptx the formats, or all of them (all)
  --size 1920x1080      of the pictures: any width and height from 640 to 7680
  --scenes 02-map,…     which of the 27 pages, by their names
  --host electron       or chromium: what prints the PDF
`;

export type OrderReading =
  | { readonly order: DeckOrder; readonly refused?: undefined }
  | { readonly order?: undefined; readonly refused: string };

/** Reads the words after --deck: `--out FOLDER [--lang fr,en] [--format pdf,pptx]` and so on, joined by = or not. */
export function readOrder(words: readonly string[]): OrderReading {
  const given = new Map<string, string>();
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    if (!['--out', '--lang', '--format', '--size', '--scenes'].includes(name))
      return { refused: `unknown flag ${word}` };
    const value = equals < 0 ? queue.shift() : word.slice(equals + 1);
    if (value === undefined || value === '' || value.startsWith('--'))
      return { refused: `${name} needs a value` };
    given.set(name, value);
  }
  const folder = given.get('--out');
  if (folder === undefined) return { refused: '--out needs a folder to write into' };
  const languages = chosen(given.get('--lang'), languageCodes, 'language');
  if (typeof languages === 'string') return { refused: languages };
  const formats = chosen(given.get('--format'), deckFormats, 'format');
  if (typeof formats === 'string') return { refused: formats };
  const size = sizeOf(given.get('--size') ?? '1920x1080');
  if (typeof size === 'string') return { refused: size };
  const scenes = chosen(given.get('--scenes'), slideIds, 'scene');
  if (typeof scenes === 'string') return { refused: scenes };
  return { order: { folder, languages, formats, size, scenes } };
}

function sizeOf(text: string): DeckOrder['size'] | string {
  const [, width = '', height = ''] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const fits = (length: number) => length >= sizes.least && length <= sizes.most;
  return fits(size.width) && fits(size.height)
    ? size
    : `--size ${text} is not a size: it takes one like 1920x1080, from ${sizes.least} to ${sizes.most} each way`;
}

/** Those of a list that were asked for, in the order of the list; or what is wrong, in words. */
function chosen<T extends string>(
  asked: string | undefined,
  all: readonly T[],
  what: string,
): readonly T[] | string {
  const names = (asked ?? 'all').split(',').map((name) => name.trim());
  if (names.includes('all')) return all;
  const unknown = names.find((name) => !all.some((one) => one === name));
  if (unknown !== undefined) return `unknown ${what} ${unknown}: there are ${all.join(', ')} and all`;
  return all.filter((one) => names.includes(one));
}
