import { countedKinds, type Sums, type VisitReport } from '../../data/counts.ts';

export const nothing: Sums = { visits: 0, scenes: {}, pioneers: {}, languages: {}, dwell: {}, endings: {} };

/** The sums with one more visit. */
export function withVisit(sums: Sums, visit: VisitReport): Sums {
  return {
    visits: sums.visits + 1,
    scenes: more(sums.scenes, visit.scenes),
    pioneers: more(sums.pioneers, visit.pioneers),
    languages: more(sums.languages, [visit.language]),
    dwell: more(sums.dwell, [visit.dwell]),
    endings: more(sums.endings, [visit.ending]),
  };
}

/** Two sums as one. */
export function together(a: Sums, b: Sums): Sums {
  return {
    visits: a.visits + b.visits,
    scenes: added(a.scenes, b.scenes),
    pioneers: added(a.pioneers, b.pioneers),
    languages: added(a.languages, b.languages),
    dwell: added(a.dwell, b.dwell),
    endings: added(a.endings, b.endings),
  };
}

type Tally = { readonly [key: string]: number | undefined };

function more<T extends Tally>(tally: T, keys: readonly (keyof T & string)[]): T {
  const next: Record<string, number | undefined> = { ...tally };
  for (const key of keys) next[key] = (next[key] ?? 0) + 1;
  // The same keys with larger numbers.
  return next as T;
}

function added<T extends Tally>(a: T, b: T): T {
  const next: Record<string, number | undefined> = { ...a };
  for (const [key, count] of Object.entries(b)) next[key] = (next[key] ?? 0) + (count ?? 0);
  // The keys of both.
  return next as T;
}

/** Reads sums that were written; what is no count is left out. `undefined` when it is no object at all. */
export function readSums(value: unknown): Sums | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const read: Record<string, unknown> = {};
  for (const kind of countedKinds) {
    const found: unknown = Reflect.get(value, kind);
    read[kind] = kind === 'visits' ? (isCount(found) ? found : 0) : tallyOf(found);
  }
  // Each kind is a count or a tally, as above.
  return read as unknown as Sums;
}

function tallyOf(value: unknown): Tally {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, count]) => isCount(count)));
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
