import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type VirtualDisplay } from '../../scripts/display.mjs';
import { has, hasChangingDisplays } from '../../scripts/machine.mjs';

/** Whether displays can be made to change. The X server with the driver for that starts for root alone. */
export const canChange = hasChangingDisplays() && has('xdotool') && process.getuid?.() === 0;

export const cannotChange =
  'no displays that change: on Debian, as root, with xserver-xorg-core, xserver-xorg-video-dummy, x11-xserver-utils and xdotool';

/** Displays that exist in memory only, and change like those of a hall. The first is the main one. */
export interface ChangingDisplays extends VirtualDisplay {
  /** Words of xrandr, with the outputs `DUMMY0`, `DUMMY1` and so on. */
  readonly change: (...words: readonly string[]) => void;
  /** Where the window stands that has the focus: `1920x1080+0+0`; `none` while there is none. */
  readonly window: () => string;
}

const modes = {
  '1920x1080': '148.5 1920 2008 2052 2200 1080 1084 1089 1125',
  '1280x720': '74.25 1280 1390 1430 1650 720 725 730 750',
};

const configuration = `
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
${Object.entries(modes)
  .map(([name, timing]) => `  Modeline "${name}" ${timing}\n`)
  .join('')}EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080" "1280x720"
    Virtual 5000 3000
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AllowMouseOpenFail" "true"
EndSection
`;

/** One display of 1920x1080, and an output `DUMMY1` that may be turned on with 1280x720. */
export async function startChangingDisplays(): Promise<ChangingDisplays> {
  const folder = mkdtempSync(join(tmpdir(), 'pioneers-displays-'));
  const file = join(folder, 'xorg.conf');
  writeFileSync(file, configuration);
  const { name, stop } = await startServer(
    'Xorg',
    // A console of the machine, where there is one, stays as it is.
    ['-config', file, '-logfile', join(folder, 'log'), '-novtswitch', '-sharevts'],
    'xserver-xorg-core xserver-xorg-video-dummy',
  );
  const env = { ...process.env, DISPLAY: name };
  const run = (program: string, ...words: readonly string[]) =>
    String(execFileSync(program, words, { env, stdio: ['ignore', 'pipe', 'ignore'] }));
  run('xrandr', '--addmode', 'DUMMY1', '1280x720');
  // The driver calls an output connected from its first use on.
  run('xrandr', '--output', 'DUMMY1', '--mode', '1280x720', '--right-of', 'DUMMY0');
  run('xrandr', '--output', 'DUMMY1', '--off');
  // Asked for all outputs, it looks at each of them again.
  run('xrandr');
  return {
    name,
    change: (...words) => void run('xrandr', ...words),
    window: () => {
      try {
        const told = run('xdotool', 'getactivewindow', 'getwindowgeometry', '--shell');
        const value = (word: string) => new RegExp(`^${word}=(-?\\d+)$`, 'm').exec(told)?.[1];
        return `${value('WIDTH')}x${value('HEIGHT')}+${value('X')}+${value('Y')}`;
      } catch {
        return 'none';
      }
    },
    // The driver keeps what it shows to itself.
    picture: () => Buffer.alloc(0),
    frameBuffer: '',
    stop: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
