import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces a file as a whole: after a power cut there is either the old content or the new.
 *
 * @throws when the disk refuses, and then the old file is as it was.
 */
export function writeWhole(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = besideOf(path);
  try {
    const file = openSync(beside, 'w', mode);
    try {
      // Not writeSync: on a disk that is nearly full it writes a part, and says so by a number only.
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Whether `writeWhole` could make its file beside `path`. Leaves nothing behind. */
export function isWritable(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const beside = besideOf(path);
    closeSync(openSync(beside, 'w'));
    rmSync(beside);
    return true;
  } catch {
    return false;
  }
}

const besideOf = (path: string): string => `${path}.${process.pid}.new`;
