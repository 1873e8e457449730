import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that appear in a folder all together, or not at all. */
export interface NewFiles {
  readonly put: (name: string, content: Uint8Array) => Promise<void>;
  /** Brings all of them into the folder, over older ones of the same names. */
  readonly keep: () => Promise<void>;
  /** Leaves the folder as it was. */
  readonly drop: () => Promise<void>;
}

/** @throws when the folder cannot be made or written to */
export async function newFilesIn(folder: string): Promise<NewFiles> {
  await mkdir(folder, { recursive: true });
  // Named by this process, so that whoever started it can clear up after it. In the folder itself: from another disk a file could not be moved in one step.
  const beside = await mkdtemp(join(folder, `.pioneers-${process.pid}-`));
  const names: string[] = [];
  const drop = () => rm(beside, { recursive: true, force: true });
  return {
    put: async (name, content) => {
      await mkdir(dirname(join(beside, name)), { recursive: true });
      await writeFile(join(beside, name), content);
      names.push(name);
    },
    keep: async () => {
      for (const name of names) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await rename(join(beside, name), join(folder, name));
      }
      await drop();
    },
    drop,
  };
}
