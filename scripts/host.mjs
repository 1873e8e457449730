// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, giveUp } from './machine.mjs';

/**
 * What runs the exhibit: a program and what comes before the exhibit's own flags.
 * @typedef {object} Host
 * @property {'electron' | 'chromium'} name
 * @property {string} program
 * @property {readonly string[]} args
 */

/** Seconds that Electron's runtime may take to arrive before the machine's own browser is used. */
const patience = 30;

const electronPackage = 'node_modules/electron';

/** @returns {string | undefined} the path of Electron's program, where its runtime is installed */
function electronProgram() {
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const name = process.platform === 'win32' ? 'electron.exe' : 'electron';
  if (elsewhere !== undefined && elsewhere !== '') {
    const program = join(elsewhere, name);
    if (!existsSync(program))
      giveUp(`ELECTRON_OVERRIDE_DIST_PATH is ${elsewhere}, but there is no ${name} in it.`);
    return program;
  }
  const written = join(electronPackage, 'path.txt');
  if (!existsSync(written)) return undefined;
  const program = join(electronPackage, 'dist', readFileSync(written, 'utf8'));
  return existsSync(program) ? program : undefined;
}

/**
 * Fetches Electron's runtime, saying so, for as long as `patience` allows.
 * @returns {Promise<string | undefined>} its path, or nothing when it could not be had in time
 */
async function fetchElectron() {
  console.log(`Fetching Electron's runtime (at most ${patience} s) …`);
  const child = spawn(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore' });
  const fetched = await new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill();
      resolve(false);
    }, patience * 1000);
    child.on('error', () => resolve(false));
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
  return fetched ? electronProgram() : undefined;
}

/** @returns {Host | undefined} */
function chromiumHost() {
  if (chromium() === undefined) return undefined;
  return {
    name: 'chromium',
    program: process.execPath,
    args: ['out/chromium/start.mjs', 'out/main/main.mjs'],
  };
}

/**
 * Electron where its runtime is or can be had, otherwise the machine's own browser.
 * @param {string | undefined} wanted
 * @returns {Promise<Host>}
 */
export async function chooseHost(wanted) {
  if (wanted !== undefined && wanted !== 'electron' && wanted !== 'chromium')
    giveUp(`--host ${wanted} is not known: it takes electron or chromium.`);
  if (wanted !== 'chromium') {
    const program = electronProgram() ?? (await fetchElectron());
    if (program !== undefined) {
      // Electron refuses to run as root with its sandbox on; a venue runs it as a plain user.
      const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      return { name: 'electron', program, args: [...root, '.'] };
    }
    if (wanted === 'electron')
      giveUp(
        "Electron's runtime is not installed and could not be fetched. With a network, run npm start again.",
      );
    console.log("Electron's runtime could not be had: the exhibit runs on this machine's own browser.");
  }
  const host = chromiumHost();
  if (host !== undefined) return host;
  giveUp(
    'Neither Electron nor a Chromium, Chrome or Edge is on this machine. Install one (Debian: apt-get install chromium).',
  );
}
