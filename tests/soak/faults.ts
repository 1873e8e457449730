import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compositorsUnder, renderersUnder } from '../support/processes.ts';

/** What may happen to a machine, done to a running exhibit. */
export const faults = ['crash', 'hang', 'graphics', 'disk'] as const;

export type Fault = (typeof faults)[number];

/** How long the screen may be without the exhibit after each, in ms: the aims of the watch, and a margin to look. */
export const allowed: { readonly [F in Fault]: number } = {
  crash: 5000,
  hang: 12_000,
  graphics: 4000,
  disk: 0,
};

/**
 * Does it now. A disk that refuses is one on which the counts cannot be written, until the next call
 * mends it.
 *
 * @param pid of the exhibit
 * @param home folder of its settings, log and counts
 */
export function cause(fault: Fault, pid: number | undefined, home: string): void {
  mendDisk(home);
  switch (fault) {
    case 'crash':
      signal(busiest(pid), 'SIGKILL');
      break;
    case 'hang':
      signal(busiest(pid), 'SIGSTOP');
      break;
    case 'graphics':
      signal(compositorsUnder(pid)[0]?.pid, 'SIGKILL');
      break;
    case 'disk':
      breakDisk(home);
      break;
    default:
      fault satisfies never;
  }
}

const folders = ['counts'] as const;

function breakDisk(home: string): void {
  for (const name of folders) {
    const path = join(home, name);
    if (existsSync(path)) renameSync(path, `${path}.kept`);
    writeFileSync(path, '');
  }
}

export function mendDisk(home: string): void {
  for (const name of folders) {
    const path = join(home, name);
    if (!existsSync(`${path}.kept`)) continue;
    rmSync(path, { force: true, recursive: true });
    renameSync(`${path}.kept`, path);
  }
}

function busiest(pid: number | undefined): number | undefined {
  return [...renderersUnder(pid)].sort((a, b) => b.ticks - a.ticks)[0]?.pid;
}

function signal(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) throw new Error('no such process runs');
  process.kill(pid, name);
}
