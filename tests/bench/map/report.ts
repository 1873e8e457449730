import type { Measures } from './visit.ts';

/** What the exhibit aims at, against d3 in SVG in the same run. */
interface Aim {
  readonly what: string;
  readonly of: (measures: Measures, floor: Measures) => number;
  readonly most?: number;
  readonly least?: number;
}

const ratio = (measures: Measures, floor: Measures) => measures.processorSeconds / floor.processorSeconds;
const shown = (least: number): Aim => ({ what: 'frames shown a second', of: (m) => m.shown, least });
const processor = (most: number): Aim => ({ what: 'processor time ÷ d3 in SVG', of: ratio, most });

const always: readonly Aim[] = [
  { what: 'main thread (ms a frame)', of: (m) => m.mainThread, most: 1 },
  { what: 'tap to painted (ms)', of: (m) => m.tap, most: 25 },
  { what: 'drawn (ms)', of: (m) => m.drawn, most: 250 },
  { what: 'crisp (ms)', of: (m) => m.crisp, most: 600 },
  { what: 'idle (% of a core)', of: (m) => m.idlePercent, most: 3 },
];

/** Aims by contender and height of the window. */
const aims: Readonly<Record<string, Readonly<Record<number, readonly Aim[]>>>> = {
  'ours, bare': {
    1080: [processor(0.5), shown(57), { what: 'worst gap (ms)', of: (m) => m.gap, most: 50 }, ...always],
    2160: [processor(0.7), shown(50)],
  },
  'ours, full look': { 1080: [processor(0.7), shown(50)], 2160: [processor(0.7), shown(40)] },
};

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** Every measure's own median. */
export function medianOf(all: readonly Measures[]): Measures {
  const of = (key: keyof Measures) => median(all.map((one) => one[key]));
  return {
    drawn: of('drawn'),
    crisp: of('crisp'),
    tap: of('tap'),
    processorSeconds: of('processorSeconds'),
    shown: of('shown'),
    gap: of('gap'),
    mainThread: of('mainThread'),
    idlePercent: of('idlePercent'),
    megabytes: of('megabytes'),
    heapMegabytes: of('heapMegabytes'),
  };
}

const columns: readonly (readonly [title: string, of: (m: Measures, floor: Measures) => string])[] = [
  ['CPU s', (m) => m.processorSeconds.toFixed(2)],
  ['÷ d3', (m, floor) => ratio(m, floor).toFixed(2)],
  ['shown fps', (m) => m.shown.toFixed(1)],
  ['gap ms', (m) => m.gap.toFixed(0)],
  ['main ms', (m) => m.mainThread.toFixed(2)],
  ['tap ms', (m) => m.tap.toFixed(0)],
  ['drawn ms', (m) => m.drawn.toFixed(0)],
  ['crisp ms', (m) => m.crisp.toFixed(0)],
  ['idle %', (m) => m.idlePercent.toFixed(1)],
  ['PSS MB', (m) => m.megabytes.toFixed(0)],
  ['heap MB', (m) => m.heapMegabytes.toFixed(1)],
];

/** A row of figures under their titles. */
export function row(name: string, measures: Measures, floor: Measures): string {
  const cells = columns.map(([title, of]) => of(measures, floor).padStart(Math.max(9, title.length)));
  return `${name.padEnd(18)}${cells.join(' ')}`;
}

export function heading(): string {
  return `${''.padEnd(18)}${columns.map(([title]) => title.padStart(Math.max(9, title.length))).join(' ')}`;
}

/** Which aims a contender has met, and by what it missed the others. Ratios are paired by round. */
export function verdicts(
  name: string,
  height: number,
  all: readonly Measures[],
  floors: readonly Measures[],
): readonly string[] {
  return (aims[name]?.[height] ?? []).map(({ what, of, most, least }) => {
    const value = median(all.map((one, round) => of(one, floors[round] ?? one)));
    const hit = (most === undefined || value <= most) && (least === undefined || value >= least);
    const aim = most === undefined ? `at least ${least}` : `at most ${most}`;
    return `${hit ? 'hit ' : 'MISS'} ${name}, ${what}: ${value.toFixed(2)} (${aim})`;
  });
}
