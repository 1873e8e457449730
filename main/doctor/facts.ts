import { stat } from 'node:fs/promises';
import { freeBytesAt } from '../places.ts';
import { isWritable } from '../settings/whole-file.ts';
import type { MachineFacts } from './diagnose.ts';
import { readSleep } from './sleep.ts';

/** What the program knows of itself. */
export interface Self {
  /** Folder of the settings, the PIN and the log. */
  readonly home: string;
  /** A file of this build. */
  readonly builtFile: string;
  readonly settingsPath: string;
  readonly version: string;
  readonly host: 'electron' | 'chromium';
  /** `undefined` where the host does not tell it. */
  readonly hostVersion: string | undefined;
  readonly pinChosen: () => boolean;
}

/** Looks at the machine. Never rejects: what cannot be seen is said to be unknown. */
export async function readMachine(self: Self): Promise<MachineFacts> {
  const { version, host } = self;
  return {
    now: new Date(),
    built: await stat(self.builtFile).then(
      (file) => file.mtime,
      () => new Date(0),
    ),
    freeBytes: await freeBytesAt(self.home),
    writable: isWritable(self.settingsPath),
    // Electron keeps the screen on while the exhibit runs; the machine's own browser cannot.
    sleep: host === 'electron' ? 'held' : await readSleep(),
    desktop: desktopOf(process.platform, process.env),
    pinChosen: self.pinChosen(),
    version,
    host: [host === 'electron' ? 'Electron' : 'Chromium', self.hostVersion].join(' ').trim(),
  };
}

/** The desktop around the exhibit, whose notifications and edge gestures the exhibit cannot stop. */
export function desktopOf(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (platform === 'win32') return 'Windows';
  if (platform === 'darwin') return 'macOS';
  const name = environment['XDG_CURRENT_DESKTOP']?.split(':').at(-1);
  return name === '' ? undefined : name;
}
