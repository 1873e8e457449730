// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What this machine has, and how to give it what it lacks. Runs before anything is installed. */

/** The oldest Node that the tools run on. */
const oldestNode = [20, 19];

const stamp = 'node_modules/.pioneers-lock';

const browsers = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium, Chrome or Edge on this machine.
 * @returns {string | undefined}
 */
export function chromium() {
  return [process.env['CHROMIUM_PATH'] ?? '', ...browsers].find((path) => path !== '' && existsSync(path));
}

/**
 * Whether a program can be started by its name.
 * @param {string} name
 */
export function has(name) {
  return (
    spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0
  );
}

/** Whether this process may install Debian packages. */
function mayInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get');
}

/**
 * Runs a command, shows what it says only when it fails, and says what is being done meanwhile.
 * @param {string} saying
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<void>} rejects when the command fails
 */
export function step(saying, command, args, env = {}) {
  return new Promise((resolve, reject) => {
    console.log(`${saying} …`);
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', (error) => reject(error));
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(
            `${said.trim().split('\n').slice(-15).join('\n')}\n${command} ${args.join(' ')} ended with ${code}.`,
          ),
        );
    });
  });
}

/**
 * Ends the program with one message that a person can act on.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = oldestNode;
  if (major < needMajor || (major === needMajor && minor < needMinor))
    giveUp(
      `Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}. Install it from nodejs.org.`,
    );
}

/** Installs the packages of the lock file, unless exactly those are installed. */
async function installDependencies() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  try {
    await step('Installing the packages of package-lock.json', 'npm', ['ci', '--no-audit', '--no-fund']);
  } catch (error) {
    giveUp(`The packages could not be installed; is there a network?\n${String(error)}`);
  }
  writeFileSync(stamp, lock);
}

/** Whether there is an X server with displays in memory only that change, come and go. */
export function hasChangingDisplays() {
  return has('Xorg') && has('xrandr') && existsSync('/usr/lib/xorg/modules/drivers/dummy_drv.so');
}

/**
 * Installs what is missing: the packages of the lock file and, on Debian as root, a Chromium and a
 * virtual display with a window manager (without one a kiosk window does not fill the screen); for tests
 * also what moves a pointer on it, and displays that change.
 * @param {{ readonly browser: boolean, readonly display: boolean, readonly tests?: boolean }} needs
 */
export async function install(needs = { browser: true, display: true, tests: true }) {
  checkNode();
  await installDependencies();
  const packages = [];
  if (needs.browser && chromium() === undefined) packages.push('chromium');
  if (needs.display && process.platform === 'linux') {
    if (!has('Xvfb')) packages.push('xvfb');
    if (!has('openbox')) packages.push('openbox');
    if (needs.tests && !has('xdotool')) packages.push('xdotool');
    if (needs.tests && !hasChangingDisplays())
      packages.push('xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils');
  }
  if (packages.length === 0 || !mayInstallPackages()) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await step('Reading the list of Debian packages', 'apt-get', ['update', '-qq'], quiet);
    await step(
      `Installing ${packages.join(', ')}`,
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      quiet,
    );
  } catch (error) {
    giveUp(`${packages.join(', ')} could not be installed; is there a network?\n${String(error)}`);
  }
}
