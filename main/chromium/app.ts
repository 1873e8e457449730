import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from './browser-window.ts';
import { isFirst } from './first-instance.ts';
import { KnownEvents, onlyValue } from './refusing.ts';

/** What of the command line is meant for the browser and not for the exhibit. */
const forBrowser = /^--remote-debugging-port=/;
const homeSwitch = '--user-data-dir=';

class CommandLine {
  readonly #switches: string[] = process.argv.filter((word) => forBrowser.test(word));

  appendSwitch(name: string, value?: string): void {
    this.#switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  }

  /** Not of Electron: as the browser takes them. */
  switches(): readonly string[] {
    return this.#switches;
  }
}

/** The program: where it keeps its files, whether it is the only one, how it ends. */
class App {
  readonly isPackaged = false;
  readonly commandLine = new CommandLine();
  readonly #events = new KnownEvents('app', ['second-instance', 'web-contents-created', 'before-quit']);
  readonly #windows: BrowserWindow[] = [];
  #ending = false;

  on(event: string, listener: (...values: never[]) => void): this {
    this.#events.on(event, listener);
    return this;
  }

  getVersion(): string {
    const written: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    return typeof written === 'object' && written !== null && 'version' in written
      ? String(written.version)
      : '0';
  }

  getPath(name: 'userData'): string {
    onlyValue('app.getPath', name, 'userData');
    const asked = process.argv.find((word) => word.startsWith(homeSwitch));
    return asked === undefined ? usualHome() : asked.slice(homeSwitch.length);
  }

  requestSingleInstanceLock(): boolean {
    return isFirst(this.getPath('userData'), () => this.#events.tell('second-instance'));
  }

  async whenReady(): Promise<void> {}

  exit(code: number): void {
    if (this.#ending) return;
    this.#ending = true;
    if (this.#windows.length === 0) process.exit(code);
    void Promise.all(this.#windows.map((window) => window.destroyed())).finally(() => process.exit(code));
  }

  /** Not of Electron: the system ends the program. */
  ended(): void {
    this.#events.tell('before-quit', {});
    this.exit(0);
  }

  /** Not of Electron: a window was made. */
  opened(window: BrowserWindow): void {
    this.#windows.push(window);
    this.#events.tell('web-contents-created', {}, window.webContents);
  }
}

/** Where Electron keeps the files of a program of this name. */
function usualHome(): string {
  const name = 'Pioneers';
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? homedir(), name);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), name);
}

export const app = new App();
