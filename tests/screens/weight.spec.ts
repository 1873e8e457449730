import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/**
 * What the page's own scripts and styles may weigh, gzipped, in kilobytes: what a visitor waits for, and
 * all of it with the rooms that only staff open. Data and fonts come on top.
 */
const budget = { visitors: 150, all: 190 } as const;

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
  if (name.startsWith('content-')) return new Map([['data', whole]]);
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
  let later = 0;
  const first = await readFirst(built);
  const strangers: string[] = [];
  for (const entry of await readdir(built, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const kind = kinds[extname(entry.name)];
    if (kind === undefined) {
      strangers.push(entry.name);
      continue;
    }
    const content = await readFile(join(entry.parentPath, entry.name));
    for (const [part, kilobytes] of weigh(entry.name, content, kind)) {
      sums.set(part, (sums.get(part) ?? 0) + kilobytes);
      if (part === 'code' && !first.has(entry.name)) later += kilobytes;
    }
  }
  for (const [kind, kilobytes] of sums) console.log(`${kind}: ${kilobytes.toFixed(1)} kB (gzip)`);
  expect(strangers).toEqual([]);
  // A page without React and a map would be another page: then nothing was measured.
  const all = sums.get('code') ?? 0;
  console.log(`code that comes when it is needed: ${later.toFixed(1)} kB (gzip)`);
  expect(all - later).toBeGreaterThan(50);
  expect(all - later).toBeLessThanOrEqual(budget.visitors);
  expect(all).toBeLessThanOrEqual(budget.all);
});

/** The names of the files without which the first scene cannot be shown. */
async function readFirst(built: string): Promise<ReadonlySet<string>> {
  const first = new Set(['index.html']);
  const follow = async (file: string): Promise<void> => {
    if (first.has(file)) return;
    first.add(file);
    if (!file.endsWith('.js')) return;
    const script = await readFile(join(built, 'assets', file), 'utf8');
    const workers = [...script.matchAll(/new Worker\([^)]*?([\w-]+\.js)/g)];
    const imports = [...script.matchAll(/(?:from|import)\s*[`'"]\.\/([\w.-]+\.js)[`'"]/g)];
    for (const [, name = ''] of [...workers, ...imports]) await follow(name);
  };
  const page = await readFile(join(built, 'index.html'), 'utf8');
  for (const [, name = ''] of page.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)) await follow(name);
  return first;
}
