// @ts-check
import { spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './built.mjs';
import { hasDisplay, startDisplay } from './display.mjs';
import { chooseHost } from './host.mjs';
import { giveUp, install } from './machine.mjs';

/**
 * `npm start`: installs what is missing, builds if needed, opens the exhibit. What it does not know
 * itself it hands on to the exhibit.
 */
const { host: wanted, size, rest } = ownFlags(process.argv.slice(2));

/** The doctor's answer may be read by a program: nothing else is said then. */
const quiet = rest.includes('--doctor');

/** How often the picture of a virtual display is renewed. */
const pictureSeconds = 2;

/**
 * @param {readonly string[]} args
 * @returns {{ host: string | undefined, size: string, rest: string[] }}
 */
function ownFlags(args) {
  /** @type {{ host: string | undefined, size: string, rest: string[] }} */
  const found = { host: undefined, size: '1920x1080', rest: [] };
  const queue = [...args];
  for (let arg = queue.shift(); arg !== undefined; arg = queue.shift()) {
    const [flag = '', joined] = arg.split('=', 2);
    if (flag === '--host') found.host = needed(flag, joined ?? queue.shift());
    else if (flag === '--size') found.size = needed(flag, joined ?? queue.shift());
    else found.rest.push(arg);
  }
  return found;
}

/**
 * @param {string} flag
 * @param {string | undefined} value
 */
function needed(flag, value) {
  return value ?? giveUp(`${flag} needs a value.`);
}

/** @returns {Promise<import('./display.mjs').VirtualDisplay>} */
async function virtualDisplay() {
  const [width = 0, height = 0] = size.split('x').map(Number);
  if (!(width > 0 && height > 0)) giveUp(`--size ${size} is not a size: it takes one like 1920x1080.`);
  try {
    return await startDisplay({ width, height });
  } catch (error) {
    return giveUp(
      `There is no display, and a virtual one could not be started. ${error instanceof Error ? error.message : error}`,
    );
  }
}

/**
 * Keeps a picture of the display up to date until the exhibit ends.
 * @param {import('./display.mjs').VirtualDisplay} display
 */
function keepPicture(display) {
  const path = join(tmpdir(), `pioneers-screen-${process.pid}.png`);
  console.log(`No display here: the exhibit runs on a virtual one (${size}). What it shows: ${path}`);
  const write = () => {
    try {
      writeFileSync(`${path}.new`, display.picture());
      renameSync(`${path}.new`, path);
    } catch (error) {
      console.error(`The picture could not be written: ${error instanceof Error ? error.message : error}`);
    }
  };
  write();
  return setInterval(write, pictureSeconds * 1000);
}

await install({ browser: wanted !== 'electron', display: !hasDisplay() });
await buildIfNeeded();
const host = await chooseHost(wanted);
const display = hasDisplay() ? undefined : await virtualDisplay();

if (!quiet) console.log(`Opening the exhibit on ${host.name}.`);
/** Exit code with which the exhibit asks to be started again (main.ts knows it as well). */
const startAgain = 75;

/** @type {import('node:child_process').ChildProcess} */
let exhibit;
const picture = display === undefined || quiet ? undefined : keepPicture(display);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => exhibit.kill(signal));
open();

function open() {
  exhibit = spawn(host.program, [...host.args, ...rest], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PIONEERS_SUPERVISED: '1',
      ...(display === undefined ? {} : { DISPLAY: display.name }),
    },
  });
  exhibit.on('error', (error) => giveUp(`${host.program} could not be started: ${error.message}`));
  exhibit.on('exit', (code, signal) => {
    if (code === startAgain) return open();
    clearInterval(picture);
    display?.stop();
    process.exitCode = code ?? (signal === null ? 1 : 0);
  });
}
