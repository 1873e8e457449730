import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { expect } from '@playwright/test';
import { test } from '../support/kiosk.ts';

const release = resolve('test-results/package');
const archive = `${release}/linux-unpacked/resources/app.asar`;

test.use({ archive });

test.describe('the packed application', () => {
  test.skip(
    ({ host }) => host === 'chromium',
    'a package is Electron’s own: the browser runs the built files',
  );
  test.describe.configure({ mode: 'serial' });

  test.beforeAll(({ host }) => {
    if (host === 'chromium') return;
    const packed = spawnSync('npm', ['run', 'package', '--', '--out', release], { encoding: 'utf8' });
    expect(packed.status, packed.stderr).toBe(0);
  });

  test('holds what runs, and nothing else', () => {
    const files = listPackage(archive, { isPack: false }).filter((path) => /\.\w+$/.test(path));
    const assets = files.filter((path) => path.startsWith('/out/renderer/assets/'));
    expect(files.filter((path) => !assets.includes(path)).sort()).toEqual([
      '/out/main/main.mjs',
      '/out/main/make.mjs',
      '/out/main/photographs.mjs',
      '/out/main/rolldown-runtime.mjs',
      '/out/main/settings.mjs',
      '/out/main/steps.mjs',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/package.json',
    ]);
    const texts = files
      .filter((path) => /\.(html|js|css)$/.test(path))
      .map((path) => extractFile(archive, path.slice(1)).toString());
    const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
    const idle = assets.filter((path) => !texts.some((text) => text.includes(nameOf(path))));
    expect(idle, 'files that no other one asks for').toEqual([]);
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString());
    expect(Object.keys(manifest), 'nothing of how it is built').not.toContain('devDependencies');
    expect(Object.keys(manifest)).not.toContain('scripts');
  });

  test('starts, and a visitor can wake it', async ({ kiosk }) => {
    const { page } = kiosk;
    expect(await kiosk.application?.evaluate(({ app }) => app.getAppPath())).toBe(archive);
    await kiosk.touch({ x: 700, y: 300 });
    await expect(page.locator('.world [data-pioneer="seoul"]').first()).toBeVisible();
  });
});
