import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type Devtools, speakDevtools } from './pipe.ts';

/** How the machine's own browser is to be started. */
export interface Launch {
  readonly program: string;
  /** Folder of the browser's profile. */
  readonly profile: string;
  readonly kiosk: boolean;
  /** A point of the display that a kiosk fills. */
  readonly at: { readonly x: number; readonly y: number };
  /** Without any window, and without a display. */
  readonly headless: boolean;
  /** CSS colour of what is seen before the page. */
  readonly ground: string;
  /** What the exhibit and the command line ask of Chromium: `--name` or `--name=value`. */
  readonly switches: readonly string[];
}

/** A running browser. */
export interface Browser extends Devtools {
  /** Resolves when its process has ended, however it ended. */
  readonly gone: Promise<void>;
  /** 0 when it could not be started. */
  readonly processId: number;
  readonly kill: () => void;
}

/** What keeps a browser from offering anything of its own. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,MediaRouter,OptimizationHints,GlobalMediaControls,InfiniteSessionRestore',
  '--hide-crash-restore-bubble',
  '--noerrdialogs',
  '--deny-permission-prompts',
  '--password-store=basic',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** Chromium refuses to run as root with its sandbox on. A plain user keeps it. */
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export function startBrowser({ program, profile, kiosk, at, headless, ground, switches }: Launch): Browser {
  const empty = `data:text/html,${encodeURIComponent(`<title>Pioneers</title><html style="background:${ground}">`)}`;
  const child = spawn(
    program,
    [
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--app=${empty}`,
      ...(headless ? ['--headless=new'] : []),
      ...(kiosk ? ['--kiosk', `--window-position=${at.x},${at.y}`] : ['--window-size=1280,720']),
      ...root,
      ...quiet,
      ...switches,
    ],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
      // A group of its own: the program found may be a script, and the browser many processes.
      detached: process.platform !== 'win32',
      // The frame before the first paint is the desktop theme's: let it be dark.
      env: { GTK_THEME: 'Adwaita:dark', ...process.env },
    },
  );
  const gone = ended(child);
  // The files asked for above: ours to write, ours to read.
  const devtools = speakDevtools(child.stdio[3] as Writable, child.stdio[4] as Readable);
  void gone.then(devtools.end);
  return { ...devtools, gone, processId: child.pid ?? 0, kill: () => killAll(child) };
}

function killAll(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve();
    });
  });
}
