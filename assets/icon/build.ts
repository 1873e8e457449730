import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromium as findBrowser } from '../../scripts/machine.mjs';
import { iconSizes, iconSvg } from './drawing.ts';

/** `npm run build:icon`: the icon in every size, drawn by this machine's own browser. */
const program = findBrowser();
if (program === undefined) throw new Error('No Chromium here. On Debian: apt-get install chromium');
const browser = await chromium.launch({ executablePath: program });
const page = await browser.newPage();
for (const pixels of iconSizes) {
  await page.setViewportSize({ width: pixels, height: pixels });
  await page.setContent(`<body style="margin:0"><style>svg{display:block}</style>${iconSvg(pixels)}`);
  writeFileSync(new URL(`${pixels}x${pixels}.png`, import.meta.url), await page.screenshot());
}
await browser.close();
