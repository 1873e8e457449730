import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWritable, writeWhole } from '../../../main/settings/whole-file.ts';
import { ownFolder } from './folder.ts';

test('a file is replaced, and nothing is left beside it', () => {
  const folder = ownFolder();
  const path = join(folder, 'file');
  writeWhole(path, 'old');
  writeWhole(path, 'new, héhé 한글');
  expect(readFileSync(path, 'utf8')).toBe('new, héhé 한글');
  expect(readdirSync(folder)).toEqual(['file']);
});

test('whoever holds the old file open still reads the old content whole', () => {
  const folder = ownFolder();
  const path = join(folder, 'file');
  writeWhole(path, 'old');
  const before = statSync(path).ino;
  writeWhole(path, 'new');
  // Another file took the name: the old one was never written into.
  expect(statSync(path).ino).not.toBe(before);
});

test('missing folders are made', () => {
  const path = join(ownFolder(), 'a', 'b', 'file');
  writeWhole(path, 'text');
  expect(readFileSync(path, 'utf8')).toBe('text');
});

test.skipIf(process.platform === 'win32')('a secret is readable by its owner alone', () => {
  const path = join(ownFolder(), 'secret');
  writeWhole(path, 'text', 0o600);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('where the name is taken by a folder it throws and leaves nothing behind', () => {
  const folder = ownFolder();
  mkdirSync(join(folder, 'file', 'inside'), { recursive: true });
  expect(() => writeWhole(join(folder, 'file'), 'text')).toThrow();
  expect(readdirSync(folder)).toEqual(['file']);
});

/** Runs `writeWhole(path, 4,000 letters)` where no file may grow beyond a kilobyte or so. */
function writeOnFullDisk(path: string): number | null {
  const script = `
    import { writeWhole } from '${join(process.cwd(), 'main/settings/whole-file.ts')}';
    try { writeWhole(process.env.TARGET, 'n'.repeat(4000)); process.exit(0); } catch { process.exit(7); }`;
  return spawnSync(
    'sh',
    ['-c', 'ulimit -f 2; exec "$0" --import tsx --input-type=module -e "$SCRIPT"', process.execPath],
    {
      env: { ...process.env, SCRIPT: script, TARGET: path, TSX_DISABLE_CACHE: '1' },
      stdio: 'ignore',
    },
  ).status;
}

test.skipIf(process.platform === 'win32')(
  'a disk that takes only the beginning is a refusal: the old file is as it was',
  () => {
    const folder = ownFolder();
    const path = join(folder, 'file');
    writeFileSync(path, 'old');
    expect(writeOnFullDisk(path)).toBe(7);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['file']);
  },
);

test('whether a place can be written to is asked without leaving a trace', () => {
  const folder = ownFolder();
  expect(isWritable(join(folder, 'file'))).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(join(folder, 'file'), 'old');
  expect(isWritable(join(folder, 'file'))).toBe(true);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
  expect(isWritable(join(folder, 'file', 'below-a-file'))).toBe(false);
});

test('a link that leads nowhere is replaced by the file', () => {
  const folder = ownFolder();
  const path = join(folder, 'file');
  symlinkSync(join(folder, 'nowhere', 'else'), path);
  writeWhole(path, 'text');
  expect(readFileSync(path, 'utf8')).toBe('text');
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});
