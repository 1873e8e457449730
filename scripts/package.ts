import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import { packages } from '../electron.config.ts';

/**
 * `npm run package`: the unpacked application for this platform, in release/.
 *
 * Where ELECTRON_OVERRIDE_DIST_PATH names a runtime, that one is packed: so a machine that cannot
 * reach Electron's release server can still make and check a package.
 */

/** A copy of a runtime without the application that may lie in it: what is packed is ours alone. */
function bareRuntime(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'pioneers-runtime-'));
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  rmSync(join(copy, 'resources/app'), { recursive: true, force: true });
  return copy;
}

function runtimeAt(folder: string): Configuration {
  const version = join(folder, 'version');
  if (!existsSync(version))
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, which holds no Electron.`);
  return { electronDist: bareRuntime(folder), electronVersion: readFileSync(version, 'utf8').trim() };
}

const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
const runtime = given === undefined || given === '' ? {} : runtimeAt(given);
try {
  await build({ targets: Platform.current().createTarget('dir'), config: { ...packages, ...runtime } });
} finally {
  if (typeof runtime.electronDist === 'string')
    rmSync(runtime.electronDist, { recursive: true, force: true });
}
