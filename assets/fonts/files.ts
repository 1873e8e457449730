import { readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import subsetFont from 'subset-font';
import { rangeOf, type Slice, slicesOf } from './slices.ts';
import { type Typeface, typefaces } from './typefaces.ts';

/** What becomes of a slice: its rule in fonts.css, and its file where it is cut down. */
interface Face {
  readonly rule: string;
  readonly file?: readonly [name: string, content: Buffer];
}

/** Licence and its address: entries of a font's name table that a subset loses unless they are asked for. */
const licenceNames = [13, 14];

/** The rule with our file and our range, and no other typeface shown while it is read from the disk. */
function ruleFor({ rule, file }: Slice, url: string): string {
  return rule.replace(`url(${file})`, `url("${url}")`).replace('font-display: swap', 'font-display: block');
}

/** A slice as it was published. */
function whole({ sheetPath }: Typeface, slice: Slice): Face {
  const path = join(dirname(sheetPath), slice.file).split(sep).join('/');
  return { rule: ruleFor(slice, path.slice(path.lastIndexOf('@fontsource-variable/'))) };
}

/** A slice cut down to `characters`, with every axis it has. */
async function cut({ sheetPath }: Typeface, slice: Slice, characters: readonly string[]): Promise<Face> {
  const published = readFileSync(join(dirname(sheetPath), slice.file));
  const content = await subsetFont(published, characters.join(''), {
    targetFormat: 'woff2',
    preserveNameIds: licenceNames,
  });
  const name = basename(slice.file);
  const rule = ruleFor(slice, `./${name}`).replace(
    /unicode-range: [^;]+;/,
    `unicode-range: ${rangeOf(characters)};`,
  );
  return { rule, file: [name, content] };
}

function facesOf(typeface: Typeface, characters: readonly string[]): readonly Promise<Face>[] {
  const { script } = typeface;
  const foreign = typefaces.flatMap((other) => other.script ?? []);
  const own = characters.filter((character) =>
    script === undefined ? !foreign.some((other) => other.test(character)) : script.test(character),
  );
  return slicesOf(readFileSync(typeface.sheetPath, 'utf8')).flatMap((slice) => {
    const held = own.filter(slice.holds);
    if (held.length === 0) return [];
    return script === undefined ? Promise.resolve(whole(typeface, slice)) : cut(typeface, slice, held);
  });
}

/** The files of this folder that are derived, by name: the style sheet, and the typefaces that were cut. */
export async function fontFiles(characters: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const faces = await Promise.all(typefaces.flatMap((typeface) => facesOf(typeface, characters)));
  const head = '/* Made by `npm run build:fonts`. */\n';
  const sheet = `${head}${faces.map(({ rule }) => rule.replaceAll("'", '"')).join('\n')}\n`;
  return new Map([
    ['fonts.css', Buffer.from(sheet)],
    ...faces.flatMap(({ file }) => (file === undefined ? [] : [file])),
  ]);
}
