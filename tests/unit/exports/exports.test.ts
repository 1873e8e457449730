import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { ExportChoice, ExportState } from '../../../data/deck.ts';
import { type Exports, openExports } from '../../../main/exports/exports.ts';
import type { LogLine } from '../../../main/log.ts';
import { ownFolder } from '../main/folder.ts';

const choice: ExportChoice = { languages: ['fr'], formats: ['pdf'] };

/**
 * Exports whose program is a few lines of Node: real processes, and no browser.
 *
 * @param program may use `out`, the folder it is told to write into
 */
function exportsOf(program: string, kind: 'documents' | 'drive' = 'documents') {
  const lines: LogLine[] = [];
  const script = join(ownFolder(), 'deck.mjs');
  writeFileSync(
    script,
    `import fs from 'node:fs';
const out = process.argv[process.argv.indexOf('--out') + 1];
${program}`,
  );
  const log = (line: LogLine) => lines.push(line);
  const exports = openExports({ program: process.execPath, args: [script] }, () => performance.now(), log);
  const path = ownFolder();
  return { exports, lines, path, place: { id: 'x', kind, name: 'SOMMET', path } };
}

async function ended(exports: Exports): Promise<ExportState> {
  await vi.waitFor(() => expect(exports.state().kind).not.toBe('running'), { timeout: 10_000 });
  return exports.state();
}

/** What a deck's process does before its files are whole. */
const halfway = "fs.mkdirSync(out + '/.pioneers-' + process.pid + '-x', { recursive: true });";

const waits = 'setInterval(() => undefined, 1000);';

describe('an export', () => {
  test('says how far it is, what it weighs, and is written down', async () => {
    const { exports, lines, place, path } = exportsOf(`
      fs.mkdirSync(out, { recursive: true });
      fs.writeFileSync(out + '/pioneers.json', JSON.stringify({ files: [{ bytes: 40 }, { bytes: 2 }] }));
      console.log('1/1 pioneers-fr.pdf');
      console.log('Written to ' + out);`);
    expect(exports.state()).toEqual({ kind: 'none' });
    expect(exports.start(choice, place)).toBe('started');
    expect(exports.state()).toMatchObject({ kind: 'running', pages: [0], languages: ['fr'] });
    expect(await ended(exports)).toMatchObject({
      kind: 'done',
      bytes: 42,
      place: { kind: 'documents', name: 'SOMMET' },
      ejection: 'open',
    });
    expect(lines).toMatchObject([{ event: 'deckExported', pages: 27, to: 'documents' }]);
    expect(readdirSync(path)).toEqual(['Pioneers']);
    await exports.cancel();
    expect(exports.state()).toEqual({ kind: 'none' });
  });

  test('is one at a time', async () => {
    const { exports, place } = exportsOf(waits);
    exports.start(choice, place);
    expect(exports.start(choice, place)).toBe('busy');
    await exports.cancel();
  });

  test('leaves nothing when it is cancelled, and what was there before stays', async () => {
    const { exports, lines, place, path } = exportsOf(
      `${halfway} console.log('1/2 fr/01-cover.png'); ${waits}`,
    );
    exports.start(choice, place);
    await vi.waitFor(() => expect(existsSync(join(path, 'Pioneers'))).toBe(true), { timeout: 10_000 });
    await exports.cancel();
    expect(exports.state()).toEqual({ kind: 'none' });
    expect(readdirSync(path)).toEqual([]);
    expect(lines).toEqual([]);

    mkdirSync(join(path, 'Pioneers'));
    writeFileSync(join(path, 'Pioneers', 'mine.txt'), 'mine');
    exports.start(choice, place);
    await vi.waitFor(() => expect(readdirSync(join(path, 'Pioneers'))).toHaveLength(2), { timeout: 10_000 });
    await exports.cancel();
    expect(readdirSync(join(path, 'Pioneers'))).toEqual(['mine.txt']);
  });

  test.each([
    [73, 'full'],
    [77, 'readOnly'],
    [74, 'gone'],
    [1, 'other'],
    [9, 'other'],
    // Some programs end with 0 when they are ended from outside.
    [0, 'other'],
  ])('that ends with %i has failed: %s', async (code, failure) => {
    const { exports, lines, place, path } = exportsOf(
      `${halfway} console.error('its disk is full'); process.exitCode = ${code};`,
      'drive',
    );
    exports.start(choice, place);
    expect(await ended(exports)).toMatchObject({ kind: 'failed', failure, place: { kind: 'drive' } });
    expect(lines).toMatchObject([{ event: 'deckNotExported', failure, why: 'its disk is full' }]);
    expect(readdirSync(path)).toEqual([]);
  });

  test('whose drive is pulled out has lost it, whatever its program says', async () => {
    const { exports, place, path } = exportsOf(
      `${halfway} setTimeout(() => process.exit(77), 500);`,
      'drive',
    );
    exports.start(choice, place);
    await vi.waitFor(() => expect(existsSync(join(path, 'Pioneers'))).toBe(true), { timeout: 10_000 });
    rmSync(path, { recursive: true });
    expect(await ended(exports)).toMatchObject({ kind: 'failed', failure: 'gone' });
    // What is put back is empty of it: nothing is to be let go any more.
    mkdirSync(path);
  });

  test('that runs when the exhibit ends leaves nothing', async () => {
    const { exports, place, path } = exportsOf(`${halfway} ${waits}`);
    exports.start(choice, place);
    await vi.waitFor(() => expect(existsSync(join(path, 'Pioneers'))).toBe(true), { timeout: 10_000 });
    await exports.end();
    expect(readdirSync(path)).toEqual([]);
  });

  test('of which everything is made is not cancelled any more: it comes whole into its place', async () => {
    const { exports, place } = exportsOf(`
      console.log('1/1 pioneers-fr.pdf');
      setTimeout(() => console.log('Written to ' + out), 400);`);
    exports.start(choice, place);
    await vi.waitFor(() => expect(exports.state()).toMatchObject({ pages: [27] }), { timeout: 10_000 });
    await exports.cancel();
    expect(await ended(exports)).toMatchObject({ kind: 'done' });
  });

  test('whose program cannot be started has failed as well', async () => {
    const exports = openExports(
      { program: '/nowhere/at/all', args: [] },
      () => 0,
      () => undefined,
    );
    exports.start(choice, { id: 'x', kind: 'documents', name: '', path: ownFolder() });
    expect(await ended(exports)).toMatchObject({ kind: 'failed', failure: 'other' });
  });

  test('says when the system keeps its drive', async () => {
    const { exports, place } = exportsOf(
      "fs.mkdirSync(out, { recursive: true }); console.log('Written to ' + out);",
      'drive',
    );
    exports.start(choice, place);
    await ended(exports);
    await exports.eject();
    // A folder that is no drive is nothing that a system lets go.
    expect(exports.state()).toMatchObject({ kind: 'done', ejection: 'refused' });
  });
});
