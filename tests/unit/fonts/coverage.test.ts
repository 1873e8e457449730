import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { charactersShown } from '../../../assets/fonts/characters.ts';
import { slicesOf } from '../../../assets/fonts/slices.ts';
import { languageCodes } from '../../../data/language.ts';
import { gigabytes, parisClock, parisDate } from '../../../data/languages/forms.ts';
import { written } from '../../../renderer/exhibit/figures.ts';

const packagePath = createRequire(import.meta.url).resolve;
const sheet = readFileSync('assets/fonts/fonts.css', 'utf8');
const characters = charactersShown();

/** A face of fonts.css as the browser knows it: it is asked for a character of its range alone. */
interface BundledFace {
  readonly family: string;
  readonly italic: boolean;
  readonly draws: (character: string) => boolean;
  readonly axes: readonly string[];
}

async function read(path: string): Promise<Face> {
  const font = readFileSync(path);
  return new Face(
    new Blob(await subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' })),
  );
}

async function bundledFaces(): Promise<readonly BundledFace[]> {
  const faces = slicesOf(sheet).map(async ({ rule, file, holds }) => {
    const face = await read(file.startsWith('./') ? `assets/fonts/${file}` : packagePath(file));
    const mapped = new Set(face.collectUnicodes());
    return {
      family: /font-family: "([^"]+)"/.exec(rule)?.[1] ?? '',
      italic: rule.includes('font-style: italic'),
      draws: (character: string) => holds(character) && mapped.has(character.codePointAt(0) ?? 0),
      axes: Object.keys(face.getAxisInfos()).sort(),
    };
  });
  return Promise.all(faces);
}

let faces: readonly BundledFace[] = [];
beforeAll(async () => {
  faces = await bundledFaces();
}, 60_000);

/** The families of a rule of the page's style sheet, in the order in which they are asked. */
function stackOf(selector: string): readonly string[] {
  const css = readFileSync('renderer/theme/base.css', 'utf8');
  const rule = css.slice(css.indexOf(`\n${selector} {`)).split('}')[0] ?? '';
  return [...(/font-family:([^;]+);/.exec(rule)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
}

describe.each(['body', '.nm', '.hr'])('what is set in %s', (selector) => {
  test('finds every character of the exhibit in the typefaces that are bundled', () => {
    const stack = stackOf(selector);
    expect(stack).toHaveLength(3);
    const drawn = (character: string) =>
      faces.some(({ family, italic, draws }) => stack.includes(family) && !italic && draws(character));
    expect(characters.filter((character) => !drawn(character))).toEqual([]);
  });
});

test('italics have every Latin letter, figure and mark of their own', () => {
  const drawn = (character: string) => faces.some(({ italic, draws }) => italic && draws(character));
  const latin = characters.filter((character) => !/\p{Script=Hangul}|\p{Script=Georgian}/u.test(character));
  expect(latin.filter((character) => !drawn(character))).toEqual([]);
});

test('the characters are those that are expected of three languages and the names of the fifteen', () => {
  expect(characters).toEqual(expect.arrayContaining([...'é à ç ñ ¿ ã í ’ « » “ ” … × · ² \u00a0 서 울 თ']));
  expect(characters.length).toBeGreaterThan(130);
});

test('numbers, dates and hours bring no other character', () => {
  const texts = languageCodes.flatMap((language) => [
    ...[0.1, 7, 605.2, 8966, 1_076_395, -12.5].map((value) => written(value, language)),
    ...[0.4e9, 12.6e9].map((bytes) => gigabytes(language, bytes)),
    parisClock(language, '2016-12-09T09:45:00Z'),
    ...Array.from({ length: 12 }, (_, month) =>
      parisDate(language, new Date(Date.UTC(2026, month, 9)).toISOString()),
    ),
  ]);
  expect([...new Set(texts.join(''))].filter((character) => !characters.includes(character))).toEqual([]);
});

test('the axes that the page sets are there: weight everywhere, width and optical size where it uses them', () => {
  const axes = new Map(faces.map(({ family, axes: of }) => [family, of.join(' ')]));
  expect(Object.fromEntries(axes)).toEqual({
    'Bricolage Grotesque Variable': 'opsz wdth wght',
    'Source Serif 4 Variable': 'opsz wght',
    'Noto Sans KR Variable': 'wght',
    'Noto Serif KR Variable': 'wght',
    'Noto Sans Georgian Variable': 'wdth wght',
    'Noto Serif Georgian Variable': 'wdth wght',
  });
});
