// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildIfNeeded } from './built.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { chooseHost } from './host.mjs';
import { giveUp, install } from './machine.mjs';
import { progressOn } from './progress.mjs';

/**
 * `npm run deck -- --out FOLDER`: the slides as PNG, PDF and PPTX. It has a process and a profile of its own and
 * paints for no screen, so an exhibit that runs on this machine goes on undisturbed.
 */
const { host: wanted, folder, rest } = ownFlags(process.argv.slice(2));

/**
 * What this command needs to know itself; the rest is read by the exhibit.
 * @param {readonly string[]} args
 * @returns {{ host: string | undefined, folder: string | undefined, rest: string[] }}
 */
function ownFlags(args) {
  /** @type {{ host: string | undefined, folder: string | undefined, rest: string[] }} */
  const found = { host: undefined, folder: undefined, rest: [] };
  const queue = [...args];
  for (let arg = queue.shift(); arg !== undefined; arg = queue.shift()) {
    const [flag = '', joined] = arg.split(/=(.*)/s, 2);
    if (flag === '--host') found.host = joined ?? queue.shift();
    else if (flag === '--out') {
      const given = joined ?? queue.shift();
      // npm runs this in the project's folder; a path means the one where it was typed.
      if (given !== undefined && given !== '')
        found.folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
    } else found.rest.push(arg);
  }
  return found;
}

/** What browsers say to nobody in particular. */
const chatter = /^\[\d+:\d+[:/]|unexpected operator|^\s*$/;

/** @param {string} text @param {(line: string) => void} tell */
function byLine(text, tell) {
  const lines = text.split('\n');
  for (const line of lines.slice(0, -1)) tell(line);
  return lines.at(-1) ?? '';
}

await install({ browser: wanted !== 'electron', display: wanted !== 'chromium' && !hasDisplay() });
await buildIfNeeded();
const host = await chooseHost(wanted);
// Electron does not start without a display, though nothing appears on it; the browser does.
const display = host.name === 'chromium' || hasDisplay() ? undefined : await virtualDisplay();

async function virtualDisplay() {
  try {
    return await startDisplay({ width: 1280, height: 720 });
  } catch (error) {
    return giveUp(
      `There is no display, and a virtual one could not be started. ${error instanceof Error ? error.message : error}`,
    );
  }
}

const profile = mkdtempSync(join(tmpdir(), 'pioneers-deck-'));
const out = folder === undefined ? [] : ['--out', folder];
const child = spawn(host.program, [...host.args, `--user-data-dir=${profile}`, '--deck', ...out, ...rest], {
  stdio: ['ignore', 'pipe', 'pipe'],
  env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display.name, WAYLAND_DISPLAY: '' }) },
});
const progress = progressOn(process.stdout, () => performance.now());
let whole = false;
let said = '';
child.stdout.on('data', (text) => {
  said = byLine(said + text, (line) => {
    const [, count, all, name] = /^(\d+)\/(\d+) (.+)$/.exec(line) ?? [];
    if (name !== undefined) progress.made(Number(count), Number(all), name);
    else console.log(line);
    // The lines of main/deck/told.ts. A program that is ended from outside may end with 0 as well.
    if (line.startsWith('Written to ')) whole = true;
  });
});
let warned = '';
child.stderr.on('data', (text) => {
  warned = byLine(warned + text, (line) => {
    if (!chatter.test(line)) console.error(line);
  });
});
let stopped = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => {
    stopped = true;
    child.kill(signal);
  });
child.on('error', (error) => giveUp(`${host.program} could not be started: ${error.message}`));
child.on('close', (code) => {
  clearUp();
  display?.stop();
  const done = code === 0 && whole;
  if (stopped && !done) console.error('Stopped: nothing was written.');
  process.exitCode = done ? 0 : stopped ? 130 : code === 0 || code === null ? 1 : code;
});

/** Whatever ended it: neither its profile nor a file that is not whole stays behind. */
function clearUp() {
  rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  if (folder === undefined) return;
  try {
    for (const name of readdirSync(folder))
      if (name.startsWith(`.pioneers-${child.pid}-`)) rmSync(join(folder, name), { recursive: true });
  } catch {
    // There is no such folder.
  }
}
