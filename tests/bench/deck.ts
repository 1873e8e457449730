import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { posingIn } from '../../main/deck/photographs.ts';
import { shotsIn } from '../../main/deck/states.ts';
import type {} from '../../renderer/use-pose.ts';
import { chromiumPath, testFlags } from '../support/browser.ts';
import { buildPage } from '../support/page-build.ts';
import { openExhibit } from '../support/page-host.ts';

/**
 * `npm run bench:deck`: seconds a picture of the deck takes, start and end of the program included, against
 * the floor (the same states in a page that stands already, one screenshot of the browser each, waiting for
 * nothing) and against a plain Playwright loop that waits a second; and how long everything takes, in all
 * languages and formats.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, size: { type: 'string', default: '1920x1080' } },
});
const rounds = Number(values.rounds);
const [width = 1920, height = 1080] = values.size.split('x').map(Number);

/** The aims: times the floor for a picture, and seconds for everything. */
const aims = { floor: 1.3, everything: 90 } as const;

const shots = shotsIn('fr');
const built = await buildPage();
const load = loadavg()[0] ?? 0;
if (load > 0.5) console.log(`The machine is busy (load ${load.toFixed(1)}): read ratios, not times.`);

/** Seconds a picture in a loop of one's own; `wait` milliseconds before each. */
async function loop(wait: number): Promise<number> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: testFlags });
  try {
    const page = await browser.newPage({ viewport: { width, height } });
    await openExhibit(page, built, posingIn('fr', { host: 'chromium', version: '0' }));
    await page.waitForFunction(() => window.pose !== undefined);
    const session = await page.context().newCDPSession(page);
    const start = performance.now();
    for (const { state } of shots) {
      await page.evaluate((it) => window.pose?.(it), state);
      if (wait > 0) await page.waitForTimeout(wait);
      await session.send('Page.captureScreenshot', { format: 'png' });
    }
    return (performance.now() - start) / 1000 / shots.length;
  } finally {
    await browser.close();
  }
}

/** Seconds that the command takes. */
function command(...words: readonly string[]): number {
  const out = mkdtempSync(join(tmpdir(), 'pioneers-bench-deck-'));
  const start = performance.now();
  const run = spawnSync(
    process.execPath,
    ['scripts/deck.mjs', '--host', 'chromium', '--out', out, ...words],
    {
      encoding: 'utf8',
    },
  );
  rmSync(out, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  return (performance.now() - start) / 1000;
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const [floors, ours, waits]: [number[], number[], number[]] = [[], [], []];
for (let round = 0; round < rounds; round += 1) {
  floors.push(await loop(0));
  ours.push(command('--lang', 'fr', '--format', 'png', '--size', values.size) / shots.length);
  if (round === 0) waits.push(await loop(1000));
}
const floor = median(floors);
const own = median(ours);
const say = (name: string, seconds: number) =>
  console.log(`${name}: ${seconds.toFixed(3)} s a picture, ${(seconds / floor).toFixed(2)} × the floor`);
say('bare screenshots, waiting for nothing', floor);
say('the deck, with start and end', own);
say('a loop that waits a second', median(waits));
console.log(`aim ${aims.floor} × the floor: ${own <= aims.floor * floor ? 'met' : 'missed'}`);
const everything = command('--size', values.size);
console.log(
  `three languages in three formats: ${everything.toFixed(0)} s, aim ${aims.everything}: ${everything <= aims.everything ? 'met' : 'missed'}`,
);
rmSync(built, { recursive: true });
