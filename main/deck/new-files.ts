import { mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that appear in a folder all together, or not at all. */
export interface NewFiles {
  /** Rejects also when what can be read back is not what was written. */
  readonly put: (name: string, content: Uint8Array) => Promise<void>;
  /** Brings all of them into the folder, over older ones of the same names. */
  readonly keep: () => Promise<void>;
  /** Leaves the folder as it was. */
  readonly drop: () => Promise<void>;
}

/** Begins the name of every folder in which files wait until they are whole; the number of a process follows. */
const waiting = '.pioneers-';

/**
 * Removes what a process has left in a folder that ended before its files were whole, whatever ended it.
 * Never rejects.
 */
export async function sweep(folder: string, processId: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (name.startsWith(`${waiting}${processId}-`))
      await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

/** A machine that lost its power swept nothing. */
async function sweepAfterTheDead(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const processId = Number(new RegExp(`^\\${waiting}(\\d+)-`).exec(name)?.[1]);
    if (processId > 0 && !isAlive(processId)) await sweep(folder, processId);
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

/** @throws when the folder cannot be made or written to */
export async function newFilesIn(folder: string): Promise<NewFiles> {
  await mkdir(folder, { recursive: true });
  await sweepAfterTheDead(folder);
  // In the folder itself: from another disk a file could not be moved in one step.
  const beside = await mkdtemp(join(folder, `${waiting}${process.pid}-`));
  const names: string[] = [];
  const drop = () => rm(beside, { recursive: true, force: true });
  return {
    put: async (name, content) => {
      await roomFor(beside, name);
      await writeSafely(join(beside, name), content);
      names.push(name);
    },
    keep: async () => {
      for (const name of names) {
        await roomFor(folder, name);
        await rename(join(beside, name), join(folder, name));
      }
      await drop();
    },
    drop,
  };
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

/** A stick that is taken out as soon as it is said to be ready has everything on it. */
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
