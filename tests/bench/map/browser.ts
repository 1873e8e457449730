import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { startDisplay } from '../../../scripts/display.mjs';
import { chromiumPath } from '../../support/browser.ts';
import type { InputEvent } from './gesture.ts';

/** A browser with an empty profile that fills a screen of its own. */
export interface Browser {
  readonly pid: number;
  readonly page: Page;
  /** To the page, for input and its heap. */
  readonly session: CDPSession;
  /** To the browser, for traces. */
  readonly whole: CDPSession;
  readonly close: () => Promise<void>;
}

/** Milliseconds until a browser must answer. */
const patience = 60_000;

/** @param flags for Chromium, besides its own */
export async function openBrowser(
  width: number,
  height: number,
  flags: readonly string[] = [],
): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'pioneers-bench-map-'));
  const display = await startDisplay({ width, height });
  const child = spawn(
    chromiumPath(),
    [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--kiosk',
      '--touch-events=enabled',
      `--user-data-dir=${home}`,
      '--remote-debugging-port=0',
      ...flags,
      'about:blank',
    ],
    { env: { ...process.env, DISPLAY: display.name }, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('Chromium could not be started');
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the browser has no page');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height] as const, {
    timeout: patience,
  });
  return {
    pid,
    page,
    session,
    whole: await browser.newBrowserCDPSession(),
    close: async () => {
      await browser.close().catch(() => undefined);
      await ended(child, pid);
      display.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Chromium did not start:\n${said}`)), patience);
    child.stderr?.on('data', (text) => {
      said += String(text);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function ended(child: ChildProcess, pid: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.on('exit', resolve));
  process.kill(-pid, 'SIGKILL');
  await gone;
}

const touchTypes = { start: 'touchStart', move: 'touchMove', end: 'touchEnd' } as const;
const mouseTypes = { press: 'mousePressed', move: 'mouseMoved', lift: 'mouseReleased' } as const;

/** Hands one event to the browser, as its own input would come. Never waits for the page. */
export function send(session: CDPSession, event: InputEvent): Promise<unknown> {
  switch (event.kind) {
    case 'wheel':
      return session.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        ...event.at,
        deltaX: 0,
        deltaY: event.delta,
      });
    case 'mouse':
      return session.send('Input.dispatchMouseEvent', {
        type: mouseTypes[event.what],
        ...event.at,
        button: 'left',
        buttons: event.what === 'lift' ? 0 : 1,
        clickCount: event.what === 'move' ? 0 : 1,
      });
    case 'touch':
      return session.send('Input.dispatchTouchEvent', {
        type: touchTypes[event.what],
        touchPoints: event.fingers.map((at, id) => ({ ...at, id, radiusX: 8, radiusY: 8 })),
      });
    default:
      return event satisfies never;
  }
}
