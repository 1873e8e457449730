/** One file of a typeface: its `@font-face` rule, and what it holds. */
export interface Slice {
  readonly rule: string;
  /** The file, relative to the style sheet: "./files/noto-sans-kr-118-wght-normal.woff2". */
  readonly file: string;
  readonly holds: (character: string) => boolean;
}

/** First and last code point of each part of a `unicode-range`. */
function spansOf(range: string): readonly (readonly [first: number, last: number])[] {
  return range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice('U+'.length).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function sliceOf(rule: string): Slice {
  const file = /url\("?([^")]+)"?\)/.exec(rule)?.[1];
  const range = /unicode-range: ([^;]+);/.exec(rule)?.[1];
  if (file === undefined || range === undefined) throw new Error(`no file or no unicode-range in ${rule}`);
  const spans = spansOf(range);
  const holds = (character: string) => {
    const point = character.codePointAt(0) ?? 0;
    return spans.some(([first, last]) => point >= first && point <= last);
  };
  return { rule, file, holds };
}

/**
 * The slices that a style sheet describes, in its order.
 *
 * @throws {Error} when a rule names no file or no range
 */
export function slicesOf(sheet: string): readonly Slice[] {
  return (sheet.match(/@font-face \{[^}]+\}/g) ?? []).map(sliceOf);
}

/** Characters as a `unicode-range`, each by itself, in their order. */
export function rangeOf(characters: readonly string[]): string {
  return characters
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b)
    .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
}
