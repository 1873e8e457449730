import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Sleep } from '../../data/doctor.ts';

const run = promisify(execFile);

/**
 * When the system turns the screen off, as far as it says so: X11 through `xset`, Windows through
 * `powercfg`. Anything else is unknown, and staff must look.
 */
export async function readSleep(platform = process.platform): Promise<Sleep> {
  try {
    if (platform === 'win32') {
      const asked = ['/query', 'SCHEME_CURRENT', 'SUB_VIDEO', 'VIDEOIDLE'];
      return sleepOfPowercfg((await run('powercfg', asked, { timeout: 3000 })).stdout);
    }
    return sleepOfXset((await run('xset', ['q'], { timeout: 3000 })).stdout);
  } catch {
    return 'unknown';
  }
}

/** Reads `xset q`: the screen saver's timeout, and the three of DPMS where it is enabled; seconds, 0 is never. */
export function sleepOfXset(text: string): Sleep {
  const saver = /timeout:\s+(\d+)/.exec(text)?.[1];
  if (saver === undefined) return 'unknown';
  const dpms = text.includes('DPMS is Enabled')
    ? [...text.matchAll(/(?:Standby|Suspend|Off):\s+(\d+)/g)].map(([, seconds]) => Number(seconds))
    : [];
  return soonest([Number(saver), ...dpms]);
}

/** Reads `powercfg /query`: seconds in hexadecimal, on mains power and on battery. */
export function sleepOfPowercfg(text: string): Sleep {
  // The words are the system's language; the two current values are the last two numbers.
  const seconds = [...text.matchAll(/:\s+0x([0-9a-f]{8})\s*$/gim)].map(([, hex]) =>
    Number.parseInt(`${hex}`, 16),
  );
  return seconds.length < 2 ? 'unknown' : soonest(seconds.slice(-2));
}

function soonest(seconds: readonly number[]): Sleep {
  const some = seconds.filter((it) => it > 0);
  return some.length === 0 ? 'never' : Math.ceil(Math.min(...some) / 60);
}
