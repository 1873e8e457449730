import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplay } from '../../scripts/display.mjs';
import { lookAt } from '../bench/glass.ts';
import { commandFor } from '../support/command.ts';
import type { HostName } from '../support/launch.ts';
import { renderersUnder } from '../support/processes.ts';
import { allowed, cause, type Fault, faults, mendDisk } from './faults.ts';
import { visitorAt } from './visitor.ts';

export interface SoakOrder {
  readonly host: HostName;
  readonly minutes: number;
  /** How many times faster than a person visitors act. */
  readonly speed: number;
  readonly seed: number;
  /** Seconds between two faults; more than 100, or the breaker rightly makes the exhibit safe. */
  readonly faultEvery: number;
}

export interface SoakReport {
  readonly acts: number;
  readonly visits: number;
  readonly faults: readonly Fault[];
  /** Milliseconds until a page stood again, after each failure that the exhibit itself has noticed. */
  readonly recoveries: readonly number[];
  /** Looks at the glass, and how many saw no exhibit although no fault excused it. */
  readonly looks: number;
  readonly blank: number;
  /** What failed in the page, as the log tells it. */
  readonly errors: readonly string[];
  /** Megabytes of the pages' processes: at first, at last, and what they gain in an hour. */
  readonly memory: { readonly first: number; readonly last: number; readonly perHour: number };
}

/** Colours at the points of the grid below which no exhibit stands on the glass. */
const drawn = 5;

/** Milliseconds between two looks, and between two weighings. */
const lookEvery = 500;
const weighEvery = 5000;

/** Milliseconds within which a started exhibit must stand. */
const patience = 40_000;

/**
 * Lets visitors and faults at a running exhibit under a virtual display.
 *
 * @throws when the exhibit does not start, or ends
 */
export async function soak(order: SoakOrder): Promise<SoakReport> {
  const size = { width: 1920, height: 1080 };
  const home = mkdtempSync(join(tmpdir(), 'pioneers-soak-'));
  writeFileSync(join(home, 'settings.json'), JSON.stringify({ idleSeconds: 30, countdownSeconds: 20 }));
  const display = await startDisplay(size);
  const glass = lookAt(display.frameBuffer);
  const command = await commandFor(order.host, {
    home,
    display: display.name,
    sandboxed: false,
    archive: undefined,
  });
  const child = spawn(command.program, [...command.args, `--user-data-dir=${home}`], {
    cwd: command.cwd,
    env: command.env,
    stdio: 'ignore',
  });
  const log = () => linesOf(join(home, 'logs', 'exhibit.log'));
  try {
    const started = Date.now();
    while (!log().some(({ event }) => event === 'started')) {
      if (child.exitCode !== null || Date.now() - started > patience)
        throw new Error('the exhibit did not start');
      await sleep(100);
    }
    return await run(order, { ...size, display: display.name, home, pid: child.pid, glass, log, child });
  } finally {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 8000);
    await new Promise((resolve) => (child.exitCode === null ? child.on('exit', resolve) : resolve(0)));
    clearTimeout(force);
    glass.close();
    display.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  }
}

interface Running {
  readonly width: number;
  readonly height: number;
  readonly display: string;
  readonly home: string;
  readonly pid: number | undefined;
  readonly glass: ReturnType<typeof lookAt>;
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  readonly child: { readonly exitCode: number | null };
}

async function run(order: SoakOrder, running: Running): Promise<SoakReport> {
  const visitor = visitorAt(running, { seed: order.seed, speed: order.speed, leaves: order.minutes > 3 });
  const end = Date.now() + order.minutes * 60_000;
  const caused: Fault[] = [];
  const weights: [at: number, megabytes: number][] = [];
  let [acts, looks, blank, visits] = [0, 0, 0, 0];
  let [nextAct, nextLook, nextWeigh] = [Date.now() + 2000, Date.now() + 3000, Date.now()];
  let nextFault = Date.now() + Math.min(20, order.faultEvery) * 1000;
  let excusedUntil = 0;
  while (Date.now() < end) {
    const now = Date.now();
    if (running.child.exitCode !== null) throw new Error(`the exhibit ended with ${running.child.exitCode}`);
    if (now >= nextFault && end - now > 15_000) {
      const fault = faults[caused.length % faults.length] ?? 'crash';
      cause(fault, running.pid, running.home);
      caused.push(fault);
      excusedUntil = now + allowed[fault];
      nextFault = now + order.faultEvery * 1000;
    }
    if (now >= nextAct) {
      visitor.act();
      acts += 1;
      nextAct = Date.now() + visitor.pause();
    }
    if (now >= nextLook) {
      looks += 1;
      if (running.glass.colours() < drawn && now > excusedUntil) blank += 1;
      nextLook = now + lookEvery;
    }
    if (now >= nextWeigh) {
      weights.push([now, weightOf(running.pid)]);
      nextWeigh = now + weighEvery;
    }
    await sleep(20);
  }
  mendDisk(running.home);
  visits = visitsIn(running.home);
  const lines = running.log();
  return {
    acts,
    visits,
    faults: caused,
    recoveries: lines.flatMap(({ event, milliseconds }) =>
      event === 'pageBack' ? [Number(milliseconds)] : [],
    ),
    looks,
    blank,
    errors: lines.flatMap(({ event, text }) => (event === 'pageFailed' ? [String(text)] : [])),
    memory: slopeOf(weights),
  };
}

/** Visits that have begun, as today's chart knows them. */
function visitsIn(home: string): number {
  const folder = join(home, 'counts');
  if (!existsSync(folder) || !readdirSync(folder).includes('today.json')) return 0;
  const { bins } = JSON.parse(readFileSync(join(folder, 'today.json'), 'utf8'));
  return bins.reduce((sum: number, count: number) => sum + count, 0);
}

/** Megabytes of what draws the pages. */
function weightOf(pid: number | undefined): number {
  const kilobytes = renderersUnder(pid).map(({ status }) => Number.parseInt(status['VmRSS'] ?? '0', 10));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** The median of the first third and of the last, and the slope between them: single looks jump. */
function slopeOf(weights: readonly (readonly [at: number, megabytes: number])[]): SoakReport['memory'] {
  const third = Math.max(1, Math.floor(weights.length / 3));
  const middle = (part: typeof weights, of: 0 | 1) =>
    [...part].map((it) => it[of]).sort((a, b) => a - b)[Math.floor(part.length / 2)] ?? 0;
  const [early, late] = [weights.slice(0, third), weights.slice(-third)];
  const hours = (middle(late, 0) - middle(early, 0)) / 3_600_000;
  const [first, last] = [middle(early, 1), middle(late, 1)];
  return { first, last, perHour: hours === 0 ? 0 : (last - first) / hours };
}

function linesOf(path: string): readonly Readonly<Record<string, unknown>>[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8').trim();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
