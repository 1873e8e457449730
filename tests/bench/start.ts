import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startDisplay } from '../../scripts/display.mjs';
import { lookAt } from './glass.ts';
import { type Starter, startersHere } from './starters.ts';

/**
 * `npm run bench:start`: how long a visitor waits for the first useful frame, against a bare Chromium
 * kiosk window with a trivial page, on the same machine in the same run.
 *
 * The clock runs from the start of the process until the glass of a virtual display shows the land of
 * the map; the bare page is painted in its colour. Every start has an empty profile and a display of
 * its own. Rounds go through the starters forth and back in turn, so that none is always the first.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, keep: { type: 'string' } },
});
const runs = Number(values.runs);

/** The exhibit's aim: the first useful frame within this many times the bare window's. */
const aim = 1.5;

/** The share of the screen from which land is a map (bare: the whole screen). */
const enoughLand = 0.08;

/** Milliseconds between two looks at the glass, and until a start is given up. */
const pause = 4;
const patience = 60_000;

/** Milliseconds from the start of the process to the first useful frame. */
async function timeOf(starter: Starter): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'pioneers-bench-'));
  const display = await startDisplay({ width: 1920, height: 1080 });
  const glass = lookAt(display.frameBuffer);
  // The window manager must stand before the clock starts.
  await sleep(700);
  const [program, ...args] = starter.command(home);
  const start = performance.now();
  const child = spawn(program, args, {
    env: { ...process.env, DISPLAY: display.name },
    stdio: 'ignore',
    // A group of its own: a browser is many processes.
    detached: true,
  });
  try {
    while (glass.landShare() < enoughLand) {
      if (child.exitCode !== null) throw new Error(`${starter.name} ended with ${child.exitCode}`);
      if (performance.now() - start > patience) throw new Error(`${starter.name} showed nothing`);
      await sleep(pause);
    }
    return performance.now() - start;
  } finally {
    if (values.keep !== undefined)
      writeFileSync(join(values.keep, `${starter.name.replaceAll(' ', '-')}.png`), display.picture());
    await end(child);
    glass.close();
    display.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const group = -child.pid;
  const ended = new Promise((resolve) => child.on('exit', resolve));
  // In order, so that an exhibit takes along its browser, which is a group of its own.
  process.kill(group, 'SIGTERM');
  const force = setTimeout(() => process.kill(group, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(force);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is not a number of runs`);
const starters = await startersHere();
const times = new Map<Starter, number[]>(starters.map((starter) => [starter, []]));
const load = loadavg()[0] ?? 0;
if (load > 0.5) console.log(`The machine is busy (load ${load.toFixed(1)}): read ratios, not times.`);

for (let round = 0; round < runs; round += 1) {
  for (const starter of round % 2 === 0 ? starters : [...starters].reverse()) {
    const time = await timeOf(starter);
    times.get(starter)?.push(time);
    console.log(`round ${round + 1}: ${starter.name} ${time.toFixed(0)} ms`);
  }
}

const [bare] = starters;
const floor = median(times.get(bare) ?? []);
console.log(`\nFirst useful frame, median of ${runs}, empty profile:`);
for (const [starter, all] of times) {
  const ratio = median(all) / floor;
  const range = `${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)}`;
  const judged = starter.name.startsWith('exhibit') ? `, aim ${aim}: ${ratio <= aim ? 'met' : 'missed'}` : '';
  console.log(
    `${starter.name}: ${median(all).toFixed(0)} ms (${range}), ${ratio.toFixed(2)} × bare${judged}`,
  );
}
