import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binMinutes, type Sums, type VisitReport } from '../../data/counts.ts';
import { writeWhole } from '../settings/whole-file.ts';
import { nothing, readSums, together, withVisit } from './sums.ts';

/** What is known of one day: sums by the hour in Paris, "00" to "23". */
type Hours = Readonly<Record<string, Sums>>;

/** A moment as the clock on a wall in Paris tells it. */
export interface WallTime {
  /** "YYYY-MM-DD". */
  readonly date: string;
  /** Minutes after midnight. */
  readonly minute: number;
}

/** The counts of visits, and the folder that keeps them: one file a day, by the hour. */
export interface Counts {
  /** A visit has begun: only today's chart knows when, to five minutes, and forgets it at midnight. */
  readonly began: () => void;
  /** A visit is over. */
  readonly ended: (visit: VisitReport) => void;
  readonly today: () => { readonly bins: readonly number[]; readonly sums: Sums };
  /** Every day that is kept, oldest first. */
  readonly days: () => readonly { readonly date: string; readonly hours: Hours }[];
  /** Forgets everything. */
  readonly forget: () => void;
}

interface Needs {
  readonly folder: string;
  readonly now: () => WallTime;
  /** Whether anything is counted at all, and for how many days it is kept. */
  readonly rule: () => { readonly counting: boolean; readonly keepDays: number };
}

const dayFile = /^\d{4}-\d{2}-\d{2}\.json$/;
const binsFile = 'today.json';

/**
 * Never throws: on a disk that refuses, counts live as long as the program, and the exhibit goes on.
 */
export function openCounts({ folder, now, rule }: Needs): Counts {
  let date = now().date;
  let hours = readDay(join(folder, `${date}.json`));
  let bins = readBins(join(folder, binsFile), date);
  const turn = () => {
    const today = now().date;
    if (today === date) return;
    date = today;
    hours = readDay(join(folder, `${date}.json`));
    bins = noBins();
    tidy(folder, date, rule().keepDays);
  };
  tidy(folder, date, rule().keepDays);
  return {
    began: () => {
      if (!rule().counting) return;
      turn();
      const bin = Math.floor(now().minute / binMinutes);
      bins = bins.map((count, at) => (at === bin ? count + 1 : count));
      store(join(folder, binsFile), { date, bins });
    },
    ended: (visit) => {
      if (!rule().counting) return;
      turn();
      const hour = String(Math.floor(now().minute / 60)).padStart(2, '0');
      hours = { ...hours, [hour]: withVisit(hours[hour] ?? nothing, visit) };
      store(join(folder, `${date}.json`), { date, hours });
    },
    today: () => {
      turn();
      return { bins, sums: Object.values(hours).reduce(together, nothing) };
    },
    days: () => {
      turn();
      const stored = filesOf(folder)
        .map((name) => name.slice(0, -'.json'.length))
        .filter((day) => day !== date);
      return [
        ...stored.map((day) => ({ date: day, hours: readDay(join(folder, `${day}.json`)) })),
        { date, hours },
      ];
    },
    forget: () => {
      hours = {};
      bins = noBins();
      for (const name of [...filesOf(folder), binsFile]) remove(join(folder, name));
    },
  };
}

const noBins = (): readonly number[] => Array.from({ length: (24 * 60) / binMinutes }, () => 0);

function readDay(path: string): Hours {
  const value = readJson(path);
  const hours: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'hours') : undefined;
  if (typeof hours !== 'object' || hours === null) return {};
  return Object.fromEntries(
    Object.entries(hours).flatMap(([hour, sums]) => {
      const read = readSums(sums);
      return /^([01]\d|2[0-3])$/.test(hour) && read !== undefined ? [[hour, read]] : [];
    }),
  );
}

function readBins(path: string, date: string): readonly number[] {
  const value = readJson(path);
  const none = noBins();
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'date') !== date) return none;
  const bins: unknown = Reflect.get(value, 'bins');
  return Array.isArray(bins) ? none.map((_, at) => (Number.isInteger(bins[at]) ? bins[at] : 0)) : none;
}

function readJson(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

function store(path: string, value: unknown): void {
  try {
    writeWhole(path, `${JSON.stringify(value)}\n`);
  } catch {
    // There is nobody to tell, and nothing that a visitor would miss.
  }
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => dayFile.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** Erases the days that are older than they may become. A file from the future is a clock that was wrong. */
function tidy(folder: string, date: string, keepDays: number): void {
  const oldest = new Date(Date.parse(`${date}T00:00:00Z`) - (keepDays - 1) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  for (const name of filesOf(folder)) if (name.slice(0, 10) < oldest) remove(join(folder, name));
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is erased at the next turn of the day.
  }
}
