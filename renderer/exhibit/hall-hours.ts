import type { KioskSettings } from '../../data/settings.ts';

export const dayMinutes = 24 * 60;

/** Minutes after midnight of "HH:MM". */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** Minutes for which the screen wakes before it opens, and for which its light goes down afterwards. */
export const twilight = 30;

/**
 * What the hall's hours make of the screen at this minute of the day in Paris. `share`: how much of the
 * waking or the dimming has passed, from 0 to 1.
 */
export type HallPhase =
  | { readonly kind: 'open' }
  | { readonly kind: 'waking'; readonly share: number }
  | { readonly kind: 'dimming'; readonly share: number }
  | { readonly kind: 'closed' };

type Hours = Pick<KioskSettings, 'hours' | 'opensAt' | 'closesAt'>;

export function hallPhase({ hours, opensAt, closesAt }: Hours, minute: number): HallPhase {
  if (hours === 'always') return { kind: 'open' };
  const opens = minutesOf(opensAt);
  const openFor = since(opens, minutesOf(closesAt));
  // The same hour twice is a whole day, not none.
  if (openFor === 0) return { kind: 'open' };
  const passed = since(opens, minute);
  if (passed < openFor) return { kind: 'open' };
  const untilOpening = dayMinutes - passed;
  // Where the night is shorter than both twilights, the morning wins: nobody waits before a dark screen.
  if (untilOpening <= twilight) return { kind: 'waking', share: 1 - untilOpening / twilight };
  const sinceClosing = passed - openFor;
  if (sinceClosing < twilight) return { kind: 'dimming', share: sinceClosing / twilight };
  return { kind: 'closed' };
}

/** Minutes from one time of day to the next time that it is another. */
function since(from: number, to: number): number {
  return (to - from + dayMinutes) % dayMinutes;
}
