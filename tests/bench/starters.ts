import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lights } from '../../renderer/light/steps.ts';
import { isBuilt } from '../../scripts/built.mjs';
import { chooseHost } from '../../scripts/host.mjs';
import { chromium } from '../../scripts/machine.mjs';

/** Something that can be started and watched until it shows its first useful frame. */
export interface Starter {
  readonly name: string;
  /** The command that opens it with an empty profile in the folder `home`. */
  readonly command: (home: string) => readonly [program: string, ...args: string[]];
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A page that says one thing: a ground in a colour of land, so that one look serves for all. */
const trivialPage = `<!doctype html><title>bare</title><body style="background:${lights.n0.land}">`;

/** A Chromium kiosk window with a trivial page from the disk: the least that could be waited for. */
function bareChromium(program: string): Starter {
  return {
    name: 'bare Chromium',
    command: (home) => {
      const page = join(home, 'page.html');
      writeFileSync(page, trivialPage);
      return [
        program,
        ...asRoot,
        '--kiosk',
        '--no-first-run',
        `--user-data-dir=${join(home, 'profile')}`,
        `--app=file://${page}`,
      ];
    },
  };
}

/** The same in Electron: what its runtime costs before any code of ours. */
function bareElectron(program: string): Starter {
  return {
    name: 'bare Electron',
    command: (home) => {
      writeFileSync(join(home, 'page.html'), trivialPage);
      writeFileSync(join(home, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}');
      writeFileSync(
        join(home, 'main.cjs'),
        `const { app, BrowserWindow } = require('electron');
        app.whenReady().then(() => new BrowserWindow({ kiosk: true }).loadFile('page.html'));`,
      );
      return [program, ...asRoot, `--user-data-dir=${join(home, 'profile')}`, home];
    },
  };
}

async function exhibit(host: 'electron' | 'chromium'): Promise<Starter> {
  const { program, args } = await chooseHost(host);
  return {
    name: `exhibit on ${host}`,
    command: (home) => [program, ...args, `--user-data-dir=${home}`],
  };
}

/**
 * Everything that this machine can start, the bare browser first.
 *
 * @throws when there is no Chromium to compare with, or no exhibit to start.
 */
export async function startersHere(): Promise<readonly [bare: Starter, ...others: Starter[]]> {
  const browser = chromium();
  if (browser === undefined) throw new Error('No Chromium here. On Debian: apt-get install chromium');
  if (!existsSync('out/main/main.mjs')) throw new Error('Nothing is built yet: npm run build');
  if (!isBuilt()) console.log('The build is older than its sources: npm run build makes a new one.');
  const others: Starter[] = [];
  if (existsSync(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? 'node_modules/electron/dist')) {
    const { program } = await chooseHost('electron');
    others.push(bareElectron(program), await exhibit('electron'));
  } else console.log('Not measured: electron (no runtime here; set ELECTRON_OVERRIDE_DIST_PATH to one).');
  if (existsSync('out/chromium/start.mjs')) others.push(await exhibit('chromium'));
  else console.log('Not measured: chromium (out/chromium/start.mjs is not built).');
  return [bareChromium(browser), ...others];
}
