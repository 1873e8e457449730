import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { charactersShown } from '../../../assets/fonts/characters.ts';
import { fontFiles } from '../../../assets/fonts/files.ts';
import { rangeOf, slicesOf } from '../../../assets/fonts/slices.ts';

const folder = 'assets/fonts';
const onDisk = readdirSync(folder).filter((name) => /\.(css|woff2)$/.test(name));

describe('assets/fonts', () => {
  let made: ReadonlyMap<string, Buffer> = new Map();
  beforeAll(async () => {
    made = await fontFiles(charactersShown());
  }, 60_000);

  test('holds the files that `npm run build:fonts` makes, and no other', () => {
    expect(onDisk.sort()).toEqual([...made.keys()].sort());
  });

  test.each(onDisk)('%s is, byte for byte, what it makes', (name) => {
    expect(made.get(name)?.equals(readFileSync(`${folder}/${name}`))).toBe(true);
  });

  test('follows the content: one letter more is in the style sheet, and what is foreign to it is not', async () => {
    const sheet = String((await fontFiles(['a', 'ł', '서'])).get('fonts.css'));
    const families = slicesOf(sheet).map(({ file }) => file.split('/').at(-1));
    expect(families).toContain('bricolage-grotesque-latin-ext-standard-normal.woff2');
    expect(families).toContain('noto-sans-kr-118-wght-normal.woff2');
    expect(families.join()).not.toContain('georgian');
  });
});

test('what the page carries of typefaces stays below half a megabyte', () => {
  const packagePath = createRequire(import.meta.url).resolve;
  const bytes = slicesOf(readFileSync(`${folder}/fonts.css`, 'utf8'))
    .map(({ file }) => statSync(file.startsWith('./') ? `${folder}/${file}` : packagePath(file)).size)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(500_000);
});

describe('a slice', () => {
  const rule = '@font-face {\n  src: url(./files/a.woff2);\n  unicode-range: U+0041-0043,U+C11C;\n}';

  test('holds the first and the last of each span, and what stands alone', () => {
    const [slice] = slicesOf(`/* a */\n${rule}`);
    expect(slice?.file).toBe('./files/a.woff2');
    expect([...'@ABCD서'].filter((character) => slice?.holds(character))).toEqual([...'ABC서']);
  });

  test('without a file or a range is refused rather than left out', () => {
    expect(() => slicesOf(rule.replace('unicode-range', 'range'))).toThrow('unicode-range');
    expect(() => slicesOf(rule.replace('url(./files/a.woff2)', 'local(a)'))).toThrow('no file');
  });

  test('that is cut down says its characters in their order', () => {
    expect(rangeOf(['울', 'a', '서'])).toBe('U+0061, U+C11C, U+C6B8');
  });
});
