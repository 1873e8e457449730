import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Opening } from '../../data/contract.ts';
import { fakeBridge } from './fake-bridge.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.bin': 'application/octet-stream',
};

/** The exhibit's own origin, in both hosts and in the tests. */
export const origin = 'https://exhibit.localhost';

/**
 * Opens the built page at its own origin with a bridge that answers by the contract. Nothing is
 * listened on and nothing but the folder `built` is served: whatever else the page asks for fails.
 */
export async function openExhibit(page: Page, built: string, opening: Partial<Opening> = {}): Promise<void> {
  // tsx keeps function names through this helper, which does not exist in the page.
  await page.addInitScript('globalThis.__name ??= (it) => it');
  await page.addInitScript(fakeBridge, opening);
  await page.route('**/*', async (route) => {
    const { origin: asked, pathname } = new URL(route.request().url());
    if (asked !== origin) return route.abort();
    const file = join(built, pathname === '/' ? 'index.html' : pathname);
    return route.fulfill({ body: await readFile(file), contentType: types[extname(file)] ?? 'text/plain' });
  });
  await page.goto(`${origin}/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
