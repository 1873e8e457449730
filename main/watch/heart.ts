/**
 * Whether the page lives. It beats once a second, each time after a frame was really painted, so a page
 * that hangs, or that shows nothing, falls silent. Times are in milliseconds of a clock that never goes
 * back.
 */
export interface Heart {
  /** Since when nothing was heard. */
  readonly since: number;
  /** Whether it has beaten since it was opened: a start takes longer than a beat. */
  readonly beating: boolean;
  /** When it was last looked at. */
  readonly looked: number;
}

/** How long a page may be silent before it counts as dead, in ms: while it starts, and afterwards. */
export const silence = { starting: 20_000, beating: 6000 } as const;

/** How often it is looked at, in ms. */
export const lookEvery = 1000;

/** A pause between two looks longer than this was the machine's own: it slept, and so did the page (ms). */
const slept = 3 * lookEvery;

export function opened(now: number): Heart {
  return { since: now, beating: false, looked: now };
}

export function beaten(heart: Heart, now: number): Heart {
  return { ...heart, since: now, beating: true };
}

/** A look at the page: what is known of it now, and whether it has been silent for too long. */
export function look(heart: Heart, now: number): { readonly heart: Heart; readonly still: boolean } {
  const next = { ...heart, looked: now };
  if (now - heart.looked > slept) return { heart: { ...next, since: now }, still: false };
  return { heart: next, still: now - heart.since > (heart.beating ? silence.beating : silence.starting) };
}
