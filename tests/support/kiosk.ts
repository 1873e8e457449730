import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { startDisplay, type VirtualDisplay } from '../../scripts/display.mjs';
import { plainUser } from './command.ts';
import { type Fingers, fingersOn } from './fingers.ts';
import { type HostName, launch, patience } from './launch.ts';

export interface KioskOptions {
  readonly host: HostName;
  /** What lies in the settings file before the exhibit starts; nothing when undefined. */
  readonly settingsOnDisk: string | undefined;
  readonly flags: readonly string[];
  readonly glass: { readonly width: number; readonly height: number };
  /** As a plain user with the browser's sandbox on, also where the tests run as root. */
  readonly sandboxed: boolean;
  /** An archive that Electron starts instead of the built files. */
  readonly archive: string | undefined;
}

/** A running exhibit, and a visitor's fingers on it. */
export interface Kiosk extends Fingers {
  readonly page: Page;
  readonly host: HostName;
  /** Folder of its settings, PIN and log. */
  readonly home: string;
  readonly process: ChildProcess;
  /** Electron's main process; undefined on the other host. */
  readonly application: ElectronApplication | undefined;
  /** What the screen shows, as PNG: the window as it really is, not as the browser thinks. */
  readonly picture: () => Buffer;
  /** The lines of its log. */
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  /** The exit code once it has ended by itself, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

interface Fixtures {
  readonly kiosk: Kiosk;
  readonly display: VirtualDisplay;
}

export const test = base.extend<KioskOptions & Fixtures>({
  host: ['electron', { option: true }],
  settingsOnDisk: [undefined, { option: true }],
  flags: [[], { option: true }],
  glass: [{ width: 1920, height: 1080 }, { option: true }],
  sandboxed: [false, { option: true }],
  archive: [undefined, { option: true }],

  display: async ({ glass }, use) => {
    const display = await startDisplay(glass);
    await use(display);
    display.stop();
  },

  kiosk: async ({ host, settingsOnDisk, flags, sandboxed, archive, display }, use, info) => {
    const home = mkdtempSync(join(tmpdir(), 'pioneers-kiosk-'));
    if (settingsOnDisk !== undefined) writeFileSync(join(home, 'settings.json'), settingsOnDisk);
    if (sandboxed && process.getuid?.() === 0)
      try {
        chownSync(home, plainUser, plainUser);
      } catch {
        info.skip(true, 'this root is alone in its namespace and cannot become a plain user');
      }
    const running = await launch(host, { home, flags, display: display.name, sandboxed, archive });
    const { page, child, application } = running;
    const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
      child.on('exit', (code, signal) => resolve(code ?? signal)),
    );
    // Its address is there before its scripts are: what a test does to it must not stop their loading.
    await page.waitForSelector('main', { state: 'attached', timeout: patience });
    const session = await page.context().newCDPSession(page);
    await use({
      page,
      host,
      home,
      process: child,
      application,
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
