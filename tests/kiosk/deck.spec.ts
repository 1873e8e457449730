import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect } from '@playwright/test';
import { test } from '../support/kiosk.ts';

const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, SOURCE_DATE_EPOCH: _date, ...bare } = process.env;

const judge = '../shared/tools/deck-judge';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pioneers-decks-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command without any display, and waits for its end. */
function deck(host: string, words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['scripts/deck.mjs', '--host', host, ...words], {
    encoding: 'utf8',
    env: { ...bare, ...env },
    timeout: 80_000,
  });
}

test('a machine without a display writes the slides, the same bytes each time', async ({ host }) => {
  const one = join(folder, 'one');
  const run = deck(host, ['--out', one, '--lang', 'fr']);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('2/2 pioneers-fr.pptx');
  expect(readdirSync(one).sort()).toEqual(['pioneers-fr.pdf', 'pioneers-fr.pptx', 'pioneers.json']);
  const listed = JSON.parse(readFileSync(join(one, 'pioneers.json'), 'utf8'));
  expect(listed).toMatchObject({ program: 'Pioneers', host: expect.stringContaining(host) });
  for (const { name, bytes, sha256 } of listed.files) {
    const content = readFileSync(join(one, name));
    expect(content).toHaveLength(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
  const printed = readFileSync(join(one, 'pioneers-fr.pdf'));
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  expect(pdf.getPageCount()).toBe(27);
  expect(pdf.getLanguage()).toBe('fr');
  // Electron 22, which the tests use, prints without tags: the only exception.
  if (host === 'chromium') expect(pdf.catalog.toString()).toContain('/StructTreeRoot');
  const two = join(folder, 'two');
  expect(deck(host, ['--out', two, '--lang', 'fr', '--format', 'pdf']).status).toBe(0);
  expect(readFileSync(join(two, 'pioneers-fr.pdf')).equals(printed)).toBe(true);
});

test('opens no window on the screen that visitors see, and dates the files as SOURCE_DATE_EPOCH says', async ({
  host,
}) => {
  // A screen that is not there: whoever opened a window on it would fail.
  const env = { SOURCE_DATE_EPOCH: '1600000000', DISPLAY: ':4711' };
  const run = deck(host, ['--out', folder, '--lang=es', '--format=pdf'], env);
  expect(run.status).toBe(0);
  const pdf = await PDFDocument.load(readFileSync(join(folder, 'pioneers-es.pdf')), {
    updateMetadata: false,
  });
  expect(pdf.getCreationDate()).toEqual(new Date(1_600_000_000_000));
});

test('what cannot be done is said in one message, with nothing half-written', async ({ host }) => {
  const unknown = deck(host, ['--out', folder, '--lang', 'de']);
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('unknown language de');
  expect(readdirSync(folder)).toEqual([]);
  const file = join(folder, 'file');
  writeFileSync(file, 'mine');
  const refused = deck(host, ['--out', file, '--lang', 'fr']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toBe(`The deck could not be written to ${file}: it is a file. Choose a folder.\n`);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('a deck that is stopped leaves nothing behind', async ({ host }) => {
  const child = spawn(
    process.execPath,
    ['scripts/deck.mjs', '--host', host, '--format', 'pdf', '--out', folder],
    {
      env: bare,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (text) => {
      if (String(text).includes('1/3')) resolve();
    });
  });
  expect(readdirSync(folder)).toHaveLength(1);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(130);
  expect(readdirSync(folder)).toEqual([]);
});

test('every language in every format is the same bytes twice, and outside judges find nothing @long', ({
  host,
}) => {
  test.setTimeout(300_000);
  const runs = ['one', 'two'].map((name) => {
    const out = join(folder, name);
    const started = performance.now();
    const run = deck(host, ['--out', out]);
    expect(run.status, run.stderr).toBe(0);
    expect(performance.now() - started, 'milliseconds for three languages').toBeLessThan(90_000);
    return readdirSync(out).map((file) => join(out, file));
  });
  const [one = [], two = []] = runs;
  expect(one).toHaveLength(7);
  one.forEach((path, index) => {
    expect(readFileSync(path).equals(readFileSync(two[index] ?? '')), path).toBe(true);
  });
  test.skip(!existsSync(judge), '../shared/tools/deck-judge is not there');
  // Electron 22 prints without tags, which PDF/UA asks for.
  const judged = one.filter(
    (path) => path.endsWith('.pptx') || (host === 'chromium' && path.endsWith('.pdf')),
  );
  const said = spawnSync(judge, judged, { encoding: 'utf8', maxBuffer: 1e9 });
  expect(said.stdout.match(/nothing found/g)).toHaveLength(judged.length);
});
