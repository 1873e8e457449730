import { type ChildProcess, spawn } from 'node:child_process';
import { chromium, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { type Command, commandFor } from './command.ts';
import { origin } from './page-host.ts';

export type HostName = 'electron' | 'chromium';

/** How an exhibit is started for a test. */
export interface Start {
  /** Folder of its settings, PIN and log. */
  readonly home: string;
  readonly flags: readonly string[];
  readonly display: string;
  /** As a plain user with the browser's sandbox on, also where the tests run as root. */
  readonly sandboxed: boolean;
  /** An archive that Electron starts instead of the built files. */
  readonly archive: string | undefined;
}

/** An exhibit that was started, however its host is started. */
export interface Running {
  readonly page: Page;
  readonly child: ChildProcess;
  /** Electron's main process, to be asked what a page cannot be; the other host has none like it. */
  readonly application: ElectronApplication | undefined;
  readonly said: () => string;
  readonly close: () => Promise<void>;
}

/** Milliseconds until a started exhibit must answer. */
export const patience = 40_000;

export async function launch(host: HostName, start: Start): Promise<Running> {
  const command = await commandFor(host, start);
  return host === 'electron' ? launchElectron(command, start) : launchChromium(command, start);
}

async function launchElectron(
  { program, args, cwd, env, loader }: Command,
  { home, flags }: Start,
): Promise<Running> {
  const application = await electron.launch({
    executablePath: program,
    args: ['--require', loader, ...args, `--user-data-dir=${home}`, ...flags],
    cwd,
    env,
    // Its own is longer than a test; this one tells what the program had said by then.
    timeout: patience,
    // Left to the arguments: Playwright would switch it off by itself.
    chromiumSandbox: true,
  });
  const child = application.process();
  const said = listenTo(child);
  const page = await application.firstWindow({ timeout: patience }).catch((error: unknown) => {
    throw new Error(`Electron opened no window: ${String(error)}\n${said()}`);
  });
  // Its load may be over before anybody waits for it: that it stands at the address is enough.
  await page.waitForURL(`${origin}/`, { waitUntil: 'commit', timeout: patience });
  return { page, child, application, said, close: () => application.close().catch(() => endOf(child)) };
}

async function launchChromium(
  { program, args, cwd, env }: Command,
  { home, flags }: Start,
): Promise<Running> {
  // A port is opened for the test alone; without this switch there is none.
  const words = [...args, `--user-data-dir=${home}`, '--remote-debugging-port=0', ...flags];
  const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
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
    application: undefined,
    said,
    close: async () => {
      await browser.close().catch(() => undefined);
      await endOf(child);
    },
  };
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
