import { describe, expect, test } from 'vitest';
import { type LanguageCode, languageCodes } from '../../../data/language.ts';
import { wordsIn } from '../../../data/languages/words.ts';

/** Numbers stand for clocks and names too; 1 is there because singular and plural differ. */
const samples = [0, 1, 2, 21, 95];

/** Where in the words a text stands, and the text. */
type Leaf = readonly [path: string, text: string];

/** Every text of a language. A text made of numbers or names is asked for with several of them. */
function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (isText(value)) return samples.flatMap((sample) => leavesOf(said(value, sample), `${path}(${sample})`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${path}/${name}`));
  return [[path, `no text but ${String(value)}`]];
}

const isText = (value: unknown): value is (...given: unknown[]) => unknown => typeof value === 'function';

/** What a text says of a number: given as it is, or, where it is made of an object, in every field of one. */
function said(text: (...given: unknown[]) => unknown, sample: number): unknown {
  try {
    const plain = text(sample, sample, sample);
    if (!String(plain).includes('undefined')) return plain;
  } catch {
    // A number has no field that this text could read.
  }
  return text(new Proxy({}, { get: (_, field) => (field === 'now' ? '2016-12-09T09:45:00Z' : sample) }));
}

const leaves = new Map(languageCodes.map((code) => [code, leavesOf(wordsIn[code])]));
const textsOf = (code: LanguageCode): Leaf[] => leaves.get(code) ?? [];

/** The texts of a language that break a rule, as a list to read. */
function breaking(code: LanguageCode, rule: RegExp): string[] {
  return textsOf(code).flatMap(([path, text]) => (rule.test(text) ? [`${path}: ${text}`] : []));
}

describe.each(languageCodes)('the words in %s', (code) => {
  test('are many, none is empty, and none has a hole in it', () => {
    expect(textsOf(code).length).toBeGreaterThan(150);
    expect(breaking(code, /^\s*$/)).toEqual([]);
    expect(breaking(code, /undefined|NaN|\[object|no text but/)).toEqual([]);
  });

  test('have no space too many', () => {
    expect(breaking(code, /^\s|\s$|\s\s| [.,]/)).toEqual([]);
  });

  test('are set with the quotes, apostrophes and ellipses of print', () => {
    expect(breaking(code, /['"`´]|\.\.\./)).toEqual([]);
  });

  test('never write an hour with anything but a colon', () => {
    expect(breaking(code, /\d{1,2}\s?h\s?\d{2}|\b\d{1,2}\.\d{2}\b|\b\d (am|pm)\b/i)).toEqual([]);
  });
});

test('French keeps its high punctuation and its quotes from standing alone on a line', () => {
  expect(breaking('fr', /(?<!\u00A0)[;?!]|(?<!\u00A0):(?!\d)|(?<![\u00A0\d]):/)).toEqual([]);
  expect(breaking('fr', /«(?!\u00A0)|(?<!\u00A0)»/)).toEqual([]);
  // The bundled typefaces have no narrow space.
  expect(breaking('fr', /\u202F/)).toEqual([]);
});

test('English and Spanish put no space before their punctuation', () => {
  expect([...breaking('en', /\s[;:?!]/), ...breaking('es', /\s[;:?!]/)]).toEqual([]);
});

test('Spanish opens what it closes', () => {
  const uneven = textsOf('es').filter(
    ([, text]) =>
      text.split('¿').length !== text.split('?').length || text.split('¡').length !== text.split('!').length,
  );
  expect(uneven).toEqual([]);
});

/** Texts that are rightly the same in two languages. Anything else that is the same was forgotten. */
const same: readonly RegExp[] = [
  /^Hôtel de Ville, Paris$/,
  // Units.
  /^(s|min|minutes|h|d)$|^(en )?\d+\s(h|s|min|MB)(\s\d+\ss)?$/,
  // Two of the languages say it alike.
  /^(no|source|sources|formats|licences|superficie|pages)$/i,
  /^\P{L}*$/u,
];

describe('no text was left in another language', () => {
  test.each([
    ['fr', 'en'],
    ['fr', 'es'],
    ['en', 'es'],
  ] as const)('%s and %s', (one, other) => {
    const others = new Map(textsOf(other));
    const alike = textsOf(one).filter(
      ([path, text]) => others.get(path) === text && !same.some((rule) => rule.test(text)),
    );
    expect(alike).toEqual([]);
  });
});
