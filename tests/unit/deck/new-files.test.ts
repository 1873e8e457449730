import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newFilesIn } from '../../../main/deck/new-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pioneers-new-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe('files of a deck', () => {
  test('appear all together, over older ones', async () => {
    writeFileSync(join(folder, 'a.pdf'), 'old');
    const files = await newFilesIn(folder);
    await files.put('a.pdf', bytes('new'));
    await files.put('b.pptx', bytes('other'));
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['a.pdf']);
    await files.keep();
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.pptx']);
  });

  test('leave the folder as it was when they are dropped', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const files = await newFilesIn(folder);
    await files.put('a.pdf', bytes('new'));
    files.drop();
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  test('make the folder where there is none, and refuse a file in its place', async () => {
    await (await newFilesIn(join(folder, 'x', 'y'))).keep();
    expect(readdirSync(join(folder, 'x'))).toEqual(['y']);
    writeFileSync(join(folder, 'file'), '');
    await expect(newFilesIn(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  test('do not go anywhere else when their folder is gone', async () => {
    const stick = join(folder, 'stick');
    const files = await newFilesIn(stick);
    await files.put('fr/a.png', bytes('one'));
    rmSync(stick, { recursive: true });
    await expect(files.put('fr/b.png', bytes('two'))).rejects.toMatchObject({ code: 'ENOENT' });
    files.drop();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leave the folder as it was when one of them cannot come into its place', async () => {
    writeFileSync(join(folder, 'a.pdf'), 'old');
    // A folder that is not empty cannot be replaced by a file, nor be moved over one.
    mkdirSync(join(folder, 'gone'));
    const files = await newFilesIn(folder);
    await files.put('a.pdf', bytes('new'));
    await files.put('gone/b.pdf', bytes('other'));
    rmSync(join(folder, 'gone'), { recursive: true });
    writeFileSync(join(folder, 'gone'), 'a file in the way');
    await expect(files.keep()).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'gone']);
  });

  test('that a process was bringing into their places when it ended are undone', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const left = join(folder, `.pioneers-${dead}-x`);
    mkdirSync(join(left, 'before', 'fr'), { recursive: true });
    writeFileSync(join(left, 'before', 'fr', 'a.png'), 'old');
    mkdirSync(join(folder, 'fr'));
    writeFileSync(join(folder, 'fr', 'a.png'), 'new');
    const files = await newFilesIn(folder);
    files.drop();
    expect(readFileSync(join(folder, 'fr', 'a.png'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['fr']);
  });

  test('what a process left that is no longer there is swept away, and what a living one makes is not', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(join(folder, `.pioneers-${dead}-x`));
    mkdirSync(join(folder, `.pioneers-${process.ppid}-y`));
    mkdirSync(join(folder, '.pioneers-notes'));
    const files = await newFilesIn(folder);
    files.drop();
    expect(readdirSync(folder)).toEqual([`.pioneers-${process.ppid}-y`, '.pioneers-notes']);
  });
});
