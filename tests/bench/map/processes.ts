import { readdirSync, readFileSync } from 'node:fs';

/** One process and all that it has started, as Linux tells of them. */

function field(pid: number, index: number): number {
  // The name in brackets may hold spaces: fields are counted after it.
  const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return Number(after[index - 3]);
}

function quietly(read: () => number): number {
  try {
    return read();
  } catch {
    return 0;
  }
}

/** The process ids of a tree, the root first. */
function treeOf(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (Number.isInteger(pid))
      parents.set(
        pid,
        quietly(() => field(pid, 4)),
      );
  }
  const tree = [root];
  for (const parent of tree) for (const [pid, itsParent] of parents) if (itsParent === parent) tree.push(pid);
  return tree;
}

/** Seconds of processor time that every process of a tree has used; ticks are hundredths on Linux. */
export function processorTime(root: number): number {
  const ticks = treeOf(root).reduce((sum, pid) => sum + quietly(() => field(pid, 14) + field(pid, 15)), 0);
  return ticks / 100;
}

/** Milliseconds that the main thread of the busiest page of a tree has run. */
export function mainThreadTime(root: number): ReadonlyMap<number, number> {
  const pages = treeOf(root).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
    } catch {
      return false;
    }
  });
  const ran = (pid: number) =>
    Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  return new Map(pages.map((pid) => [pid, quietly(() => ran(pid))]));
}

/** Memory of a tree in megabytes, what processes share counted once (proportional set size). */
export function memory(root: number): number {
  const kilobytes = (pid: number) =>
    Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]);
  return treeOf(root).reduce((sum, pid) => sum + quietly(() => kilobytes(pid)), 0) / 1000;
}
