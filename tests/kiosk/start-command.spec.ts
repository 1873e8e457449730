import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../support/kiosk.ts';
import { coloursIn, readPng } from '../support/png.ts';

/** `npm start` as somebody on a remote shell sees it: no display, and here no network either. */
const { DISPLAY: _, WAYLAND_DISPLAY: __, ...withoutDisplay } = process.env;

const script = 'scripts/start.mjs';

test('without a display and without a network it opens, and keeps a picture of what it shows', async ({
  host,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'pioneers-start-'));
  const words = ['--host', host, '--size', '1280x720', `--user-data-dir=${home}`];
  const child = spawn('unshare', ['--map-root-user', '--net', process.execPath, script, ...words], {
    env: withoutDisplay,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += String(text);
    });
  const ended = endOf(child);
  try {
    const picture = () => /What it shows: (\S+\.png)/.exec(said)?.[1] ?? '';
    await expect.poll(() => existsSync(picture()), { timeout: 40_000, message: said }).toBe(true);
    // A ground in one colour has a handful; the map with its names has thousands.
    await expect
      .poll(() => coloursIn(readPng(readFileSync(picture()))), { timeout: 30_000, message: said })
      .toBeGreaterThan(500);
    expect(said).toContain(`Opening the exhibit on ${host}.`);
    expect(said).toContain('runs on a virtual one (1280x720)');
  } finally {
    child.kill('SIGTERM');
    expect(await ended, said).toBe(0);
    rmSync(home, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  }
});

for (const { words, says } of [
  { words: ['--host', 'firefox'], says: '--host firefox is not known: it takes electron or chromium.' },
  { words: ['--host'], says: '--host needs a value.' },
  { words: ['--size', 'large'], says: '--size large is not a size: it takes one like 1920x1080.' },
])
  test(`${words.join(' ')} is answered by one line and exit code 1`, ({ host }) => {
    const more = words.includes('--host') ? [] : ['--host', host];
    const run = spawnSync(process.execPath, [script, ...more, ...words], {
      encoding: 'utf8',
      env: withoutDisplay,
      timeout: 30_000,
    });
    expect(run.status).toBe(1);
    expect(run.stderr.trim()).toBe(says);
  });

async function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('exit', resolve));
}
