import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, chromium, _electron as electron, type Page } from '@playwright/test';
import { startDisplay, type VirtualDisplay } from '../../scripts/display.mjs';
import { chooseHost } from '../../scripts/host.mjs';
import { type Fingers, fingersOn } from './fingers.ts';
import { origin } from './page-host.ts';

type HostName = 'electron' | 'chromium';

export interface KioskOptions {
  readonly host: HostName;
  /** What lies in the settings file before the exhibit starts; nothing when undefined. */
  readonly settingsOnDisk: string | undefined;
  readonly flags: readonly string[];
  readonly glass: { readonly width: number; readonly height: number };
}

/** A running exhibit, and a visitor's fingers on it. */
export interface Kiosk extends Fingers {
  readonly page: Page;
  readonly host: HostName;
  /** Folder of its settings, PIN and log. */
  readonly home: string;
  readonly process: ChildProcess;
  /** What the screen shows, as PNG: the window as it really is, not as the browser thinks. */
  readonly picture: () => Buffer;
  /** The lines of its log. */
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  /** The exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>;
}

/** Milliseconds until a started exhibit must answer. */
const patience = 40_000;

interface Fixtures {
  readonly kiosk: Kiosk;
  readonly display: VirtualDisplay;
}

export const test = base.extend<KioskOptions & Fixtures>({
  host: ['electron', { option: true }],
  settingsOnDisk: [undefined, { option: true }],
  flags: [[], { option: true }],
  glass: [{ width: 1920, height: 1080 }, { option: true }],

  display: async ({ glass }, use) => {
    const display = await startDisplay(glass);
    await use(display);
    display.stop();
  },

  kiosk: async ({ host, settingsOnDisk, flags, display }, use, info) => {
    const home = mkdtempSync(join(tmpdir(), 'pioneers-kiosk-'));
    if (settingsOnDisk !== undefined) writeFileSync(join(home, 'settings.json'), settingsOnDisk);
    const running = await launch[host](home, flags, { ...process.env, DISPLAY: display.name });
    const { page, child } = running;
    const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
    // Its address is there before its scripts are: what a test does to it must not stop their loading.
    await page.waitForSelector('main', { state: 'attached', timeout: patience });
    const session = await page.context().newCDPSession(page);
    await use({
      page,
      host,
      home,
      process: child,
      picture: () => display.picture(),
      ...fingersOn(page, session),
      log: () => linesOf(join(home, 'logs', 'exhibit.log')),
      ended,
    });
    if (info.status !== info.expectedStatus) {
      await info.attach('screen', { body: display.picture(), contentType: 'image/png' });
      await info.attach('output', { body: running.said(), contentType: 'text/plain' });
    }
    await running.close();
    // A browser that ends may write its profile for a moment more.
    rmSync(home, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  },
});

function linesOf(path: string): readonly Readonly<Record<string, unknown>>[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** An exhibit that was started, however its host is started. */
interface Running {
  readonly page: Page;
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const launch: {
  readonly [H in HostName]: (home: string, flags: readonly string[], env: Environment) => Promise<Running>;
} = {
  electron: async (home, flags, env) => {
    const { program, args } = await chooseHost('electron');
    const application = await electron.launch({
      executablePath: program,
      args: [...args, `--user-data-dir=${home}`, ...flags],
      env: definedOf(env),
    });
    const child = application.process();
    const said = listenTo(child);
    const page = await application.firstWindow();
    await page.waitForURL(`${origin}/`);
    return { page, child, said, close: () => application.close().catch(() => endOf(child)) };
  },
  chromium: async (home, flags, env) => {
    const { program, args } = await chooseHost('chromium');
    // A port is opened for the test alone; without this switch there is none.
    const words = [...args, `--user-data-dir=${home}`, '--remote-debugging-port=0', ...flags];
    const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = listenTo(child);
    const address = await waitFor(() => /DevTools listening on (ws:\S+)/.exec(said())?.[1], said);
    const browser = await chromium.connectOverCDP(address);
    const page = await waitFor(
      () =>
        browser
          .contexts()
          .flatMap((context) => context.pages())
          .find((candidate) => candidate.url().startsWith(origin)),
      said,
    );
    return {
      page,
      child,
      said,
      close: async () => {
        await browser.close().catch(() => undefined);
        await endOf(child);
      },
    };
  },
};

function definedOf(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function listenTo(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      said += String(text);
    });
  return () => said;
}

async function waitFor<T>(look: () => T | undefined, said: () => string): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`the exhibit did not start in ${patience} ms:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.on('exit', resolve));
  // In order, so that it takes its browser along; by force where it does not listen.
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 8000);
  await ended;
  clearTimeout(force);
}
