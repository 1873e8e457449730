/**
 * A moment of the day that staff rehearse: the exhibit's clock runs on from there, for a while. It
 * lives in the page alone, so no restart can keep it. All times are epoch milliseconds.
 */
export interface Rehearsal {
  /** The moment that is rehearsed, and when that began. */
  readonly from: number;
  readonly begun: number;
  /** When it ends by itself. */
  readonly until: number;
}

/** How long a rehearsal may take, in minutes, and how long it takes unless told otherwise. */
export const rehearsalLengths = [5, 15, 30, 60] as const;
export const usualLength = 15;

export function rehearse(from: number, now: number, minutes: number): Rehearsal {
  return { from, begun: now, until: now + minutes * 60_000 };
}

/** The time that the exhibit shows while the clock on the wall says `now`. */
export function shownTime(rehearsal: Rehearsal | undefined, now: number): number {
  return rehearsal === undefined ? now : rehearsal.from + (now - rehearsal.begun);
}

/** What the clock on the wall says while the exhibit shows `shown`: the inverse of `shownTime`. */
export function realTime(rehearsal: Rehearsal | undefined, shown: number): number {
  return rehearsal === undefined ? shown : rehearsal.begun + (shown - rehearsal.from);
}

/** A clock that was set back has no say in how long a rehearsal lasts: it is over then. */
export function isOver({ begun, until }: Rehearsal, now: number): boolean {
  return now >= until || now < begun;
}
