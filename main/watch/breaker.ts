/**
 * What the exhibit may show after failures. `usual`: everything. `safe`: a plain list without map and
 * motion. `quiet`: a page that stands still and runs nothing.
 */
export type Mode = 'usual' | 'safe' | 'quiet';

/** Counts the failures of the page. Times are milliseconds of a clock that never goes back. */
export interface Breaker {
  readonly mode: Mode;
  /** When the page failed within the last `span`, oldest first; the last one stays for good. */
  readonly failures: readonly number[];
}

/** More failures than these within `span` ms trip it; `calm` ms without one, and it is whole again. */
export const trips = { span: 5 * 60_000, safeAfter: 3, quietAfter: 6, calm: 30 * 60_000 } as const;

export const whole: Breaker = { mode: 'usual', failures: [] };

/** The page has failed. A breaker that has tripped goes further, never back. */
export function failed({ mode, failures }: Breaker, now: number): Breaker {
  const recent = [...failures.filter((at) => now - at <= trips.span), now];
  if (mode === 'quiet' || recent.length > trips.quietAfter) return { mode: 'quiet', failures: recent };
  return { mode: recent.length > trips.safeAfter ? 'safe' : mode, failures: recent };
}

/** When it is whole again by itself, or `undefined` when it has not tripped. */
export function wholeAt({ mode, failures }: Breaker): number | undefined {
  const last = failures.at(-1);
  return mode === 'usual' || last === undefined ? undefined : last + trips.calm;
}

/** Some time has passed without a failure. */
export function rested(breaker: Breaker, now: number): Breaker {
  const at = wholeAt(breaker);
  return at !== undefined && now >= at ? whole : breaker;
}
