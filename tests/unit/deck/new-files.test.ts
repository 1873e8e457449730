import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    await files.drop();
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  test('make the folder where there is none, and refuse a file in its place', async () => {
    await (await newFilesIn(join(folder, 'x', 'y'))).keep();
    expect(readdirSync(join(folder, 'x'))).toEqual(['y']);
    writeFileSync(join(folder, 'file'), '');
    await expect(newFilesIn(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  });
});
