// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pngOf } from './picture.mjs';

/**
 * A screen that exists in memory only, with a window manager: without one a kiosk window does not
 * fill the screen.
 * @typedef {object} VirtualDisplay
 * @property {string} name for the environment variable DISPLAY, such as ":99"
 * @property {() => Buffer} picture what it shows now, as PNG
 * @property {string} frameBuffer the file that holds what it shows now, in the layout of picture.mjs
 * @property {() => void} stop
 */

/** Whether a window could be opened here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/**
 * Starts Xvfb and openbox on a free display number.
 * @param {{ readonly width: number, readonly height: number }} size in pixels
 * @returns {Promise<VirtualDisplay>} rejects when either is missing or does not start
 */
export async function startDisplay({ width, height }) {
  const folder = mkdtempSync(join(tmpdir(), 'pioneers-display-'));
  const server = await startServer(
    'Xvfb',
    ['-screen', '0', `${width}x${height}x24`, '-fbdir', folder],
    'xvfb openbox',
  );
  const frameBuffer = join(folder, 'Xvfb_screen0');
  return {
    name: server.name,
    picture: () => pngOf(readFileSync(frameBuffer)),
    frameBuffer,
    stop: () => {
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts an X server with openbox on a free display number.
 * @param {string} program
 * @param {readonly string[]} args beside those that every server needs here
 * @param {string} packages of Debian that it lies in
 * @returns {Promise<Pick<VirtualDisplay, 'name' | 'stop'>>} rejects when it is missing or does not start
 */
export async function startServer(program, args, packages) {
  const server = spawn(program, ['-displayfd', '3', ...args, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.on('error', () =>
      reject(new Error(`${program} is not installed. On Debian: apt-get install ${packages}`)),
    );
    server.on('exit', (code) => reject(new Error(`${program} ended at once with ${code}.`)));
    // Its fourth file is the pipe asked for above.
    const answers = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    answers.once('data', (text) => resolve(String(text).trim()));
  });
  const name = `:${number}`;
  const manager = spawn('openbox', ['--sm-disable'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: name },
  });
  manager.on('error', () => console.error('openbox is not installed: the window may not fill the screen.'));
  return {
    name,
    stop: () => {
      manager.kill();
      server.removeAllListeners('exit');
      server.kill();
    },
  };
}
