import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type UserConfig } from 'vite';
import config from '../../electron.config.ts';

/** Builds the page alone into a folder of its own, whose path is returned. */
export async function buildPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'pioneers-page-'));
  // electron-vite's type also allows a function or a promise; ours is a plain object.
  const { renderer } = config as { renderer: UserConfig };
  await build({
    ...renderer,
    configFile: false,
    logLevel: 'error',
    build: { ...renderer.build, outDir, emptyOutDir: true },
  });
  return outDir;
}
