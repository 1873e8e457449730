import { basename } from 'node:path';
import { exhibit } from './contenders.ts';
import { type Hold, turnDay } from './handle.ts';
import { type Served, serve } from './pages.ts';
import type { Performance } from './performance.ts';
import { median } from './report.ts';
import { heading, row } from './turning.ts';

/** Frames a second that must be shown while the day is turned, by height of the window. */
const aims: Readonly<Record<number, number>> = { 1080: 50, 2160: 40 };

const holds: readonly Hold[] = ['handle', 'world'];

/**
 * Turns the day of this build, and of others in `folders`, round by round: each in a fresh browser, the
 * order turned round in every other round.
 *
 * @param sizes of the window, such as "1920x1080"
 */
export async function measureDay({
  sizes,
  rounds,
  folders,
}: {
  readonly sizes: readonly string[];
  readonly rounds: number;
  readonly folders: readonly string[];
}): Promise<void> {
  const pages: [name: string, page: Served][] = [['this build', await serve(exhibit)]];
  for (const folder of folders) pages.push([basename(folder), await serve(exhibit, folder)]);
  const turns = pages.flatMap(([name, page]) =>
    holds.map((hold) => ({ name: `${name}, by the ${hold}`, page, hold, measured: [] as Performance[] })),
  );
  for (const size of sizes) {
    const [width = 0, height = 0] = size.split('x').map(Number);
    for (const turn of turns) turn.measured.length = 0;
    console.log(`\n${size}\n${heading()}`);
    for (let round = 0; round < rounds; round += 1)
      for (const { name, page, hold, measured } of round % 2 === 0 ? turns : [...turns].reverse()) {
        const performance = await turnDay(page, hold, width, height);
        measured.push(performance);
        console.log(row(`${round + 1} ${name}`, [performance]));
      }
    console.log(`\n${size}, median of ${rounds}:\n${heading()}`);
    for (const { name, measured } of turns) console.log(row(name, measured));
    const aim = aims[height];
    if (aim === undefined) continue;
    for (const { name, measured } of turns) {
      const shown = median(measured.map((performance) => performance.shown));
      const said = `${name}, frames shown a second: ${shown.toFixed(1)} (at least ${aim})`;
      console.log(`${shown >= aim ? 'hit ' : 'MISS'} ${said}`);
    }
  }
  for (const [, page] of pages) page.close();
}
