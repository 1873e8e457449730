import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Configuration, Platform } from 'electron-builder';
import { packages } from '../electron.config.ts';

/**
 * `npm run package`: the unpacked application for this platform, in release/ or in `--out FOLDER`.
 *
 * Where ELECTRON_OVERRIDE_DIST_PATH names a runtime, that one is packed: so a machine that cannot
 * reach Electron's release server can still make and check a package.
 */

/** Since this major version a runtime can be told to give file: addresses no privileges. */
const firstWithFileFuse = 29;

/** A copy of a runtime without the application that may lie in it: what is packed is ours alone. */
function bareRuntime(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'pioneers-runtime-'));
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  rmSync(join(copy, 'resources/app'), { recursive: true, force: true });
  return copy;
}

/** What differs where a runtime is given. @throws when the folder holds none */
function runtimeAt(folder: string): Configuration & { readonly electronDist: string } {
  const version = join(folder, 'version');
  if (!existsSync(version))
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, which holds no Electron.`);
  const electronVersion = readFileSync(version, 'utf8').trim();
  const fuses = packages.electronFuses ?? {};
  const { grantFileProtocolExtraPrivileges: _tooNew, ...older } = fuses;
  const isOld = Number.parseInt(electronVersion, 10) < firstWithFileFuse;
  return {
    electronDist: bareRuntime(folder),
    electronVersion,
    electronFuses: isOld ? older : fuses,
  };
}

/** @returns the exit code */
async function pack(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const runtime = given === undefined || given === '' ? undefined : runtimeAt(given);
  const directories = {
    ...packages.directories,
    ...(values.out === undefined ? {} : { output: values.out }),
  };
  try {
    const config = { ...packages, ...runtime, directories };
    await build({ targets: Platform.current().createTarget('dir'), config });
    return 0;
  } finally {
    if (runtime !== undefined) rmSync(runtime.electronDist, { recursive: true, force: true });
  }
}

process.exitCode = await pack().catch((error: unknown) => {
  console.error(`The application could not be packed: ${error instanceof Error ? error.message : error}`);
  if (String(error).includes('ENOTFOUND'))
    console.error(
      "Electron's runtime comes from a network: connect one, or name a runtime in ELECTRON_OVERRIDE_DIST_PATH.",
    );
  return 1;
});
