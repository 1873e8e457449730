import { type LanguageCode, languageCodes } from '../../data/language.ts';

const deckFormats = ['pdf', 'pptx'] as const;

type DeckFormat = (typeof deckFormats)[number];

/** Which decks are to be made, and the folder that they go into. */
export interface DeckOrder {
  readonly folder: string;
  readonly languages: readonly LanguageCode[];
  readonly formats: readonly DeckFormat[];
}

export const deckUsage = `Usage: npm run deck -- --out FOLDER [flags]

  --lang fr,en,es       the languages, or all of them (all)
  --format pdf,pptx     the formats, or all of them (all)
  --host electron       or chromium: what prints the PDF
`;

export type OrderReading =
  | { readonly order: DeckOrder; readonly refused?: undefined }
  | { readonly order?: undefined; readonly refused: string };

/** Reads the words after --deck: `--out FOLDER [--lang fr,en] [--format pdf,pptx]`, joined by = or not. */
export function readOrder(words: readonly string[]): OrderReading {
  const given = new Map<string, string>();
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    if (!['--out', '--lang', '--format'].includes(name)) return { refused: `unknown flag ${word}` };
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
  return { order: { folder, languages, formats } };
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
