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
    leave: (code) => app.exit(code),
  };
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
