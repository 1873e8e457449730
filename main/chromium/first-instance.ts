import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a second start sends to the first. Windows has no signals: there the first hears nothing. */
const signal = 'SIGUSR2';

/**
 * Whether no other exhibit keeps its files in `home`. The process of the first one stands in a file;
 * one that has ended without taking it away is noticed.
 */
export function isFirst(home: string, onSecond: () => void): boolean {
  const file = join(home, 'running.pid');
  const other = runningIn(file);
  if (other !== undefined) {
    if (process.platform !== 'win32') process.kill(other, signal);
    return false;
  }
  if (process.platform !== 'win32') process.on(signal, onSecond);
  try {
    mkdirSync(home, { recursive: true });
    writeFileSync(file, String(process.pid));
    process.on('exit', () => rmSync(file, { force: true }));
  } catch {
    // Where nothing can be written nothing can be told to a second start: the first one goes on.
  }
  return true;
}

function runningIn(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid) return undefined;
    process.kill(pid, 0);
    // The number may have been given to another program meanwhile.
    if (process.platform === 'linux' && !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs'))
      return undefined;
    return pid;
  } catch {
    return undefined;
  }
}
