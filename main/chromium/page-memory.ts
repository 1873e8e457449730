import { readdirSync, readFileSync } from 'node:fs';

/** A process as Electron describes it, `Tab` for one that draws a page: working set in kilobytes. */
export interface PageMetric {
  readonly type: string;
  readonly pid: number;
  readonly memory: { readonly workingSetSize: number };
}

/** The processes that draw pages among those below `root`. Empty where the system has no /proc. */
export function pageMetrics(root: number): readonly PageMetric[] {
  const all = processes();
  const below = new Set([root]);
  // Children are listed after their parents unless numbers began anew: two rounds find those as well.
  for (let round = 0; round < 2; round++)
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  return all
    .filter(({ pid, draws }) => below.has(pid) && draws)
    .map(({ pid, kilobytes }) => ({ type: 'Tab', pid, memory: { workingSetSize: kilobytes } }));
}

interface LinuxProcess {
  readonly pid: number;
  readonly parent: number;
  readonly kilobytes: number;
  readonly draws: boolean;
}

function processes(): readonly LinuxProcess[] {
  try {
    const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return names
      .map(Number)
      .sort((a, b) => a - b)
      .flatMap(described);
  } catch {
    return [];
  }
}

/** One process, or nothing when it has ended meanwhile. */
function described(pid: number): readonly LinuxProcess[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const draws = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
    return [{ pid, parent: field('PPid'), kilobytes: field('VmRSS'), draws }];
  } catch {
    return [];
  }
}
