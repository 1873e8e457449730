import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { LanguageCode } from '../../data/language.ts';
import { chromiumPath, testFlags } from './browser.ts';
import { buildPage } from './page-build.ts';
import { openExhibit } from './page-host.ts';
import { reach, type SceneName } from './reach.ts';

/**
 * Takes a picture of one scene in a real browser, for eyes.
 *
 *   npx tsx tests/support/look.ts --scene profile:seoul --size 1080x1920 --language es --time 14:00 --out x.png
 *
 * Scenes are those of reach.ts. The page is built apart each time, so it
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

const built = await buildPage();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: testFlags });
try {
  const [width = 1920, height = 1080] = values.size.split('x').map(Number);
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: true });
  const page = await context.newPage();
  page.on('console', (line) => console.log(`page ${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => console.log(`page error: ${error.message}\n${error.stack ?? ''}`));
  await page.clock.install({ time: new Date(`${values.day}T${values.time}:00+01:00`) });
  await openExhibit(page, built);
  // Any text is allowed here; a wrong one simply finds nothing to touch.
  await reach(page, values.scene as SceneName, values.language as LanguageCode);
  await page.clock.runFor(3000);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const isMap = (await page.locator('.world').count()) > 0;
  if (isMap) await page.waitForSelector('.world-picture[data-picture="exact"]', { state: 'attached' });
  await page.waitForTimeout(800);
  await page.screenshot({ path: values.out });
  console.log(values.out);
} finally {
  await browser.close();
  await rm(built, { recursive: true });
}
