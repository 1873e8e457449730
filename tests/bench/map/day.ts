import { basename } from 'node:path';
import { exhibit } from './contenders.ts';
import { type Hold, turnDay, turnLength } from './handle.ts';
import { type Served, serve } from './pages.ts';
import type { Performance } from './performance.ts';
import { median } from './report.ts';

/** Frames a second that must be shown while the day is turned, by height of the window. */
const aims: Readonly<Record<number, number>> = { 1080: 50, 2160: 40 };

/** Milliseconds of every process of the browser for each frame that was shown. */
function costOfFrame({ processorSeconds, shown }: Performance): number {
  return (processorSeconds * 1000) / (shown * (turnLength / 1000));
}

const columns: readonly (readonly [title: string, of: (measures: Performance) => number, digits: number])[] =
  [
    ['shown fps', ({ shown }) => shown, 1],
    ['gap ms', ({ gap }) => gap, 0],
    ['main ms', ({ mainThread }) => mainThread, 2],
    ['CPU s', ({ processorSeconds }) => processorSeconds, 2],
    // Says something on a busy machine as well, where frames are few for want of a processor.
    ['CPU ms/frame', costOfFrame, 1],
  ];

const holds: readonly Hold[] = ['handle', 'world'];

function heading(): string {
  return `${''.padEnd(32)}${columns.map(([title]) => title.padStart(13)).join('')}`;
}

function row(name: string, all: readonly Performance[]): string {
  const cells = columns.map(([, of, digits]) => median(all.map(of)).toFixed(digits).padStart(13));
  return `${name.padEnd(32)}${cells.join('')}`;
}

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
