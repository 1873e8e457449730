import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type { Print } from '../../main/deck/pdf/pdf.ts';

const packagePath = createRequire(import.meta.url).resolve;

/** The typefaces of the exhibit within the page itself: nothing has to be served. */
export function fontFacesWithin(): string {
  return readFileSync('assets/fonts/fonts.css', 'utf8').replace(/url\("([^"]+)"\)/g, (_, file: string) => {
    const path = file.startsWith('./') ? `assets/fonts/${file}` : packagePath(file);
    return `url("data:font/woff2;base64,${readFileSync(path).toString('base64')}")`;
  });
}

/** Prints as the exhibit's hosts do: tagged, with bookmarks, on the sheets that the page asks for. */
export function printOn(page: Page): Print {
  return async (html) => {
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  };
}
