/** What a deck's process tells whoever started it, a line each: `scripts/deck.mjs`, or an exhibit. */

/** `3/87 fr/03-austin.png`: a file is made, not yet in its place. */
export const madeLine = (count: number, all: number, name: string) => `${count}/${all} ${name}\n`;

const wholeSign = 'Written to ';

/** Everything is in its place. A process that was ended before may also have ended with 0. */
export const wholeLine = (folder: string) => `${wholeSign}${folder}\n`;

export type Told = { readonly kind: 'made'; readonly name: string } | { readonly kind: 'whole' };

/** Reads such a line, without its end; anything else is nothing. */
export function readTold(line: string): Told | undefined {
  if (line.startsWith(wholeSign)) return { kind: 'whole' };
  const [, name] = /^\d+\/\d+ (.+)$/.exec(line) ?? [];
  return name === undefined ? undefined : { kind: 'made', name };
}
