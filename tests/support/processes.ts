import { readdirSync, readFileSync } from 'node:fs';

/** A process of Linux, as its kernel describes it. */
export interface LinuxProcess {
  readonly pid: number;
  readonly parent: number;
  readonly commandLine: string;
  /** The fields of /proc/PID/status by name. */
  readonly status: Readonly<Record<string, string>>;
}

/** The processes that draw a page, among those that `pid` has started, and those they have started. */
export function renderersUnder(pid: number | undefined): readonly LinuxProcess[] {
  return descendantsOf(pid).filter(({ commandLine }) => commandLine.includes('--type=renderer'));
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
    return { pid, parent: Number(status['PPid']), commandLine, status };
  } catch {
    return [];
  }
}
