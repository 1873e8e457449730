import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Window } from './browser-window.ts';
import { isFirst } from './first-instance.ts';
import { type PageMetric, pageMetrics } from './page-memory.ts';
import { KnownEvents, onlyValue, refusing } from './refusing.ts';
import type { Seen } from './seen.ts';
import type { WebContents } from './web-contents.ts';

/** What of the command line is meant for the browser and not for the exhibit. */
const forBrowser = /^--remote-debugging-port=/;
const homeSwitch = '--user-data-dir=';

type AppEvents = {
  readonly 'second-instance': readonly [];
  readonly 'web-contents-created': readonly [event: object, contents: WebContents];
  readonly 'before-quit': readonly [event: object];
};

class Switches {
  readonly #switches: string[] = process.argv.filter((word) => forBrowser.test(word));

  appendSwitch(name: string, value?: string): void {
    this.#switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  }

  /** Not of Electron: as the browser takes them. */
  switches(): readonly string[] {
    return this.#switches;
  }
}

type CommandLine = Seen<Switches, 'switches'>;

/** The program: where it keeps its files, whether it is the only one, how it ends. */
class Program {
  readonly isPackaged: boolean = false;
  readonly #switches = new Switches();
  readonly commandLine: CommandLine = refusing('app.commandLine', this.#switches);
  readonly #events = new KnownEvents<AppEvents>('app', [
    'second-instance',
    'web-contents-created',
    'before-quit',
  ]);
  readonly on = this.#events.on;
  readonly #windows: Window[] = [];
  #ending = false;

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

  getAppMetrics(): PageMetric[] {
    return this.#windows.flatMap(({ webContents }) => [...pageMetrics(webContents.getOSProcessId())]);
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

  /** Not of Electron: what was asked of the browser. */
  switches(): readonly string[] {
    return this.#switches.switches();
  }

  /** Not of Electron: the system ends the program. */
  ended(): void {
    this.#events.tell('before-quit', {});
    this.exit(0);
  }

  /** Not of Electron: a window was made. */
  opened(window: Window): void {
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

export const app = new Program();

export type App = Seen<Program, 'switches' | 'ended' | 'opened'>;
