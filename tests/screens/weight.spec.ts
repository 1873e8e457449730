import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** The page's own scripts and styles, gzipped, may weigh this much: data and fonts come on top. */
const budgetKilobytes = 150;

/** What a file of the built page is, by its extension. A kind that is not here is not meant to be shipped. */
const kinds: Readonly<Record<string, Kind>> = {
  '.js': 'code',
  '.css': 'code',
  '.html': 'code',
  '.woff2': 'fonts',
  '.json': 'data',
  '.bin': 'data',
  '.png': 'pictures',
  '.svg': 'pictures',
  '.webp': 'pictures',
};

type Kind = 'code' | 'fonts' | 'data' | 'pictures';

/** Facts that the bundler has put into a script: a literal that the browser parses as JSON. */
const bundledData = /JSON\.parse\((?:`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\)/g;

/** Which font file holds which letters: part of the fonts. */
const fontFaces = /@font-face\s*\{[^}]*\}/g;

/** What a file weighs on its way to the page, in kilobytes: fonts are packed already. */
function weight(text: Buffer | string, kind: Kind): number {
  return (kind === 'fonts' ? text : gzipSync(text)).length / 1000;
}

/** A file's weight by kind: what a script or a style sheet carries of data and fonts is taken apart. */
function weigh(name: string, content: Buffer, kind: Kind): ReadonlyMap<Kind, number> {
  const whole = weight(content, kind);
  // The texts of every language are content, like the facts.
  if (name.startsWith('texts-')) return new Map([['data', whole]]);
  if (kind !== 'code') return new Map([[kind, whole]]);
  const [carried, pattern] = name.endsWith('.css')
    ? (['fonts', fontFaces] as const)
    : (['data', bundledData] as const);
  const own = weight(content.toString('utf8').replace(pattern, ''), kind);
  return new Map<Kind, number>([
    ['code', own],
    [carried, whole - own],
  ]);
}

test('scripts and styles of the page stay light, and nothing else is shipped', async () => {
  const built = process.env['EXHIBIT_PAGE'] ?? '';
  const sums = new Map<Kind, number>();
  const strangers: string[] = [];
  for (const entry of await readdir(built, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const kind = kinds[extname(entry.name)];
    if (kind === undefined) {
      strangers.push(entry.name);
      continue;
    }
    const content = await readFile(join(entry.parentPath, entry.name));
    for (const [part, kilobytes] of weigh(entry.name, content, kind))
      sums.set(part, (sums.get(part) ?? 0) + kilobytes);
  }
  for (const [kind, kilobytes] of sums) console.log(`${kind}: ${kilobytes.toFixed(1)} kB (gzip)`);
  expect(strangers).toEqual([]);
  // A page without React and a map would be another page: then nothing was measured.
  expect(sums.get('code')).toBeGreaterThan(50);
  expect(sums.get('code')).toBeLessThanOrEqual(budgetKilobytes);
});
