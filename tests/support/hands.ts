import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { has } from '../../scripts/machine.mjs';

const run = promisify(execFile);

/** Whether keys and buttons can be pressed as a keyboard and a mouse would. */
export const canPress = has('xdotool');

export const cannotPress = 'xdotool is not installed (on Debian: apt-get install xdotool)';

/**
 * A keyboard and a mouse on a display: what they do goes through the X server and the window manager,
 * as it does in a hall.
 */
export interface Hands {
  /** Keys as xdotool names them, held together: `ctrl+shift+i`. */
  readonly press: (keys: string) => Promise<void>;
  /** 1 left, 2 middle, 3 right, 4 to 7 the wheel, 8 back, 9 forward. */
  readonly click: (button: number, at: Spot) => Promise<void>;
  readonly clickHolding: (key: string, button: number, at: Spot) => Promise<void>;
  readonly drag: (from: Spot, to: Spot) => Promise<void>;
  /** The windows that can be seen, by their number. */
  readonly windows: () => readonly string[];
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

export function handsOn(display: string): Hands {
  const env = { ...process.env, DISPLAY: display };
  const xdotool = async (...words: readonly (string | number)[]) => {
    await run('xdotool', words.map(String), { env });
  };
  const to = ({ x, y }: Spot) => ['mousemove', x, y] as const;
  return {
    press: (keys) => xdotool('key', keys),
    click: (button, at) => xdotool(...to(at), 'click', button),
    clickHolding: (key, button, at) => xdotool(...to(at), 'keydown', key, 'click', button, 'keyup', key),
    drag: (from, there) => xdotool(...to(from), 'mousedown', 1, ...to(there), 'mouseup', 1),
    windows: () => {
      try {
        const found = execFileSync('xdotool', ['search', '--onlyvisible', '--name', '.*'], { env });
        return String(found).trim().split('\n').sort();
      } catch {
        // It ends with 1 where there is none.
        return [];
      }
    },
  };
}
