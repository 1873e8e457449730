import { fileURLToPath } from 'node:url';
import { app } from 'electron';

/** The program as its host knows it. */
export interface Program {
  readonly words: readonly string[];
  readonly packaged: boolean;
  readonly version: string;
  readonly host: 'electron' | 'chromium';
  /** `undefined` where the host does not tell it. */
  readonly hostVersion: string | undefined;
  /** Folder of the settings, the PIN and the log. */
  readonly home: string;
  /** How it is started once more; flags follow. */
  readonly again: { readonly program: string; readonly args: readonly string[] };
  /** Ends the program now, asking nobody. */
  readonly leave: (code: number) => void;
}

export function thisProgram(): Program {
  return {
    words: process.argv,
    packaged: app.isPackaged,
    version: app.getVersion(),
    host: process.versions['electron'] === undefined ? 'chromium' : 'electron',
    hostVersion: process.versions['electron'],
    home: app.getPath('userData'),
    again: { program: process.execPath, args: startWords() },
    leave: (code) => app.exit(code),
  };
}

/** What stands before the exhibit's own flags when it is started. */
function startWords(): readonly string[] {
  if (process.versions['electron'] === undefined)
    return [fileURLToPath(new URL('../chromium/start.mjs', import.meta.url)), process.argv[1] ?? ''];
  return app.isPackaged ? [] : [fileURLToPath(new URL('../..', import.meta.url))];
}

/**
 * Answers whether this start is the only one. Where it is, `onSecond` hears of every later start;
 * where it is not, the first one has heard of this.
 */
export function isOnlyOne(onSecond: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecond);
  return true;
}

/** Runs `open` when the host can make windows; a start that fails is told to `onFailure`. */
export function whenReady(open: () => void, onFailure: (error: unknown) => void): void {
  app.whenReady().then(open).catch(onFailure);
}
