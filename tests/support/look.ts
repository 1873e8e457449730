import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, type UserConfig } from 'vite';
import type { LanguageCode } from '../../data/language.ts';
import { endonyms } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import config from '../../electron.config.ts';
import { fakeBridge } from './fake-bridge.ts';

/**
 * Takes a picture of one scene in a real browser, for eyes.
 *
 *   npx tsx tests/support/look.ts --scene profile:seoul --size 1080x1920 --language es --time 14:00 --out x.png
 *
 * Scenes: attract, map, profile:ID, day, about, desk, idle. The page is built apart each time, so it
 * disturbs nothing else that is being built.
 */
const { values } = parseArgs({
  options: {
    scene: { type: 'string', default: 'map' },
    size: { type: 'string', default: '1920x1080' },
    language: { type: 'string', default: 'fr' },
    time: { type: 'string', default: '10:45' },
    day: { type: 'string', default: '2016-12-09' },
    out: { type: 'string', default: 'look.png' },
  },
});

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.bin': 'application/octet-stream',
};

const out = await mkdtemp(join(tmpdir(), 'pioneers-look-'));
const { renderer } = config as { renderer: UserConfig };
await build({
  ...renderer,
  configFile: false,
  logLevel: 'error',
  build: { ...renderer.build, outDir: out, emptyOutDir: true, minify: false },
});

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
});
try {
  await picture(browser);
} finally {
  await browser.close();
  await rm(out, { recursive: true });
}

async function picture(in_: Browser): Promise<void> {
  const [width = 1920, height = 1080] = values.size.split('x').map(Number);
  const context = await in_.newContext({ viewport: { width, height }, hasTouch: true });
  const page = await context.newPage();
  page.on('console', (line) => console.log(`page ${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => console.log(`page error: ${error.message}\n${error.stack ?? ''}`));
  await page.clock.install({ time: new Date(`${values.day}T${values.time}:00+01:00`) });
  await page.addInitScript(fakeBridge);
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(out, path === '/' ? 'index.html' : path);
    await route.fulfill({
      body: await readFile(file),
      contentType: types[extname(file)] ?? 'application/octet-stream',
    });
  });
  await page.goto('https://exhibit.localhost/');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await reach(page, values.scene, values.language as LanguageCode);
  await page.clock.runFor(3000);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(800);
  await page.screenshot({ path: values.out });
  console.log(values.out);
}

async function reach(page: Page, scene: string, language: LanguageCode): Promise<void> {
  const words = wordsIn[language];
  if (scene === 'attract') return;
  await page.clock.runFor(1000);
  await page.getByRole('button', { name: endonyms[language] }).first().tap();
  await page.clock.runFor(1500);
  const [name, id] = scene.split(':');
  if (name === 'profile') await page.locator(`[data-pioneer="${id}"]`).first().tap();
  if (name === 'day') await page.getByRole('button', { name: words.common.day }).first().tap();
  if (name === 'about') await page.getByRole('button', { name: words.common.about }).first().tap();
  if (name === 'desk') await page.keyboard.press('Control+Alt+Shift+S');
  if (name === 'idle') await page.clock.runFor(75_000);
}
