import { readdirSync, readFileSync } from 'node:fs';

/** A process of Linux, as its kernel describes it. */
export interface LinuxProcess {
  readonly pid: number;
  readonly parent: number;
  readonly commandLine: string;
  /** Processor time that it has used, in ticks. */
  readonly ticks: number;
  /** The fields of /proc/PID/status by name. */
  readonly status: Readonly<Record<string, string>>;
}

/** The processes that draw a page, among those that `pid` has started, and those they have started. */
export function renderersUnder(pid: number | undefined): readonly LinuxProcess[] {
  return descendantsOf(pid).filter(({ commandLine }) => commandLine.includes('--type=renderer'));
}

/** The processes that put pages together for the screen, likewise. */
export function compositorsUnder(pid: number | undefined): readonly LinuxProcess[] {
  return descendantsOf(pid).filter(({ commandLine }) => commandLine.includes('--type=gpu-process'));
}

function descendantsOf(pid: number | undefined): readonly LinuxProcess[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? read(Number(name)) : []));
  const found: LinuxProcess[] = [];
  const add = (parent: number | undefined) => {
    for (const child of all)
      if (child.parent === parent) {
        found.push(child);
        add(child.pid);
      }
  };
  add(pid);
  return found;
}

/** One process, or nothing when it has ended meanwhile. */
function read(pid: number): LinuxProcess | [] {
  try {
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').trim().split('\n');
    const status = Object.fromEntries(
      lines.map((line) => {
        const [name = '', value = ''] = line.split(/:\s*/, 2);
        return [name, value];
      }),
    );
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    // The name in brackets may hold spaces: fields are counted after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { pid, parent: Number(status['PPid']), commandLine, ticks, status };
  } catch {
    return [];
  }
}
