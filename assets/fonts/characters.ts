import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where texts stand that a visitor or the staff may see. What is built or derived is not one of them. */
const places = ['data', 'data/languages', 'renderer'];

/** Folders of `places` that are walked through to the bottom. */
const deep: ReadonlySet<string> = new Set(['data/languages', 'renderer']);

function filesIn(place: string): readonly string[] {
  return readdirSync(join(root, place), { recursive: deep.has(place), encoding: 'utf8' })
    .filter((name) => /\.(json|tsx?)$/.test(name) && !name.includes('tsconfig'))
    .map((name) => join(root, place, name))
    .sort();
}

/** A source text without its comments, and with its escaped characters as themselves. */
function textOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<!:)\/\/.*$/gm, '')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** French and some dates come with a narrow space that no typeface here has: the page puts U+00A0 in its place. */
const replaced = '\u202f';

/** What the browser itself writes into a text: digits, and what stands between them in each language. */
const formatted = '0123456789.,:\u00a0';

/**
 * Every character of the exhibit's texts, sorted: those that stand in the content and in the page, and those that
 * come with formatted numbers.
 */
export function charactersShown(): readonly string[] {
  const texts = places.flatMap(filesIn).map(textOf).join('');
  return [...new Set(texts + formatted)]
    .filter((character) => !/\p{Cc}/u.test(character) && character !== replaced)
    .sort();
}
