import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that appear in a folder all together, or not at all. */
export interface NewFiles {
  /** Rejects also when what can be read back is not what was written. */
  readonly put: (name: string, content: Uint8Array) => Promise<void>;
  /** Brings all of them into the folder, over older ones of the same names; rejects with it as it was. */
  readonly keep: () => Promise<void>;
  /** Leaves the folder as it was. */
  readonly drop: () => void;
}

/** Begins the name of every folder in which files wait until they are whole; the number of a process follows. */
const waiting = '.pioneers-';

/** Within it: what lay in the folder under the same names, until all new files are in their places. */
const before = 'before';

/**
 * Leaves a folder as a process found it that ended before its files were whole, whatever ended it. Never
 * throws.
 */
export function sweep(folder: string, processId: number): void {
  for (const name of namesIn(folder))
    if (name.startsWith(`${waiting}${processId}-`)) undo(folder, join(folder, name));
}

/** @throws when the folder cannot be made or written to */
export async function newFilesIn(folder: string): Promise<NewFiles> {
  await mkdir(folder, { recursive: true });
  sweepAfterTheDead(folder);
  // In the folder itself: from another disk a file could not be moved in one step.
  const beside = await mkdtemp(join(folder, `${waiting}${process.pid}-`));
  const names: string[] = [];
  const drop = () => {
    process.off('exit', drop);
    undo(folder, beside);
  };
  process.once('exit', drop);
  return {
    put: async (name, content) => {
      await roomFor(beside, name);
      await writeSafely(join(beside, name), content);
      names.push(name);
    },
    keep: async () => {
      try {
        for (const name of names) {
          await setAside(folder, join(beside, before), name);
          await roomFor(folder, name);
          await rename(join(beside, name), join(folder, name));
        }
      } catch (error) {
        drop();
        throw error;
      }
      process.off('exit', drop);
      await rm(beside, { recursive: true, force: true });
      await syncFolder(folder);
    },
    drop,
  };
}

/** What was set aside comes back, and what waits goes. */
function undo(folder: string, beside: string): void {
  try {
    for (const name of filesUnder(join(beside, before)))
      renameSync(join(beside, before, name), join(folder, name));
    rmSync(beside, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Its disk is gone, or refuses: there is nothing that could be done to it.
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The names of all files under a folder, with those of the folders that they lie in. */
function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(join(folder, entry.name)).map((name) => join(entry.name, name))
      : [entry.name],
  );
}

/** A machine that lost its power swept nothing. */
function sweepAfterTheDead(folder: string): void {
  for (const name of namesIn(folder)) {
    const processId = Number(new RegExp(`^\\${waiting}(\\d+)-`).exec(name)?.[1]);
    if (processId > 0 && !isAlive(processId)) sweep(folder, processId);
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** An older file of this name goes out of the way, for as long as it may have to come back. */
async function setAside(folder: string, aside: string, name: string): Promise<void> {
  if (!existsSync(join(folder, name))) return;
  mkdirSync(dirname(join(aside, name)), { recursive: true });
  await rename(join(folder, name), join(aside, name));
}

/**
 * Makes the folder that a file stands in, within one that must be there: where a stick was taken out, its
 * place on the machine's own disk is not to be filled instead.
 */
async function roomFor(folder: string, name: string): Promise<void> {
  const inner = dirname(name);
  if (inner === '.') return;
  await mkdir(join(folder, inner)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Names are the folder's content: they go through to the disk as well, where a system allows it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Through to the disk, and read back. */
async function writeSafely(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  if (!(await readFile(path)).equals(content)) throw new Error(`${path} does not hold what was written`);
}
