/**
 * The exhibit counts time in minutes of one day: Friday 9 December 2016 in Paris, 0 to 1440.
 * `instant` turns them into epoch milliseconds, which everything about the sun and the zones takes.
 */

/** The two hours that the press release states, in minutes of the day in Paris. */
export const statedMinutes = { commitments: 10 * 60 + 45, session: 14 * 60 } as const;

/** The first and last minute that the handle reaches: one turn of the world after solar midnight. */
export const firstMinute = 45;
export const lastMinute = 24 * 60;

/** 2016-12-09T00:00+01:00, epoch milliseconds: Paris kept UTC+1 on that day (IANA tz database). */
const midnightInParis = 1_481_238_000_000;

/** Epoch milliseconds of a minute of the day. */
export function instant(minute: number): number {
  return midnightInParis + minute * 60_000;
}

/** The minute of the day at `now` (epoch ms), or `undefined` when `now` is not on that date in Paris. */
export function liveMinute(now: number): number | undefined {
  const minute = Math.floor((now - midnightInParis) / 60_000);
  return minute >= 0 && minute < 24 * 60 ? minute : undefined;
}

/** The minute shown: the one the visitor chose, else the live one on the day, else 10:45. */
export function shownMinute(chosen: number | undefined, now: number): number {
  return chosen ?? liveMinute(now) ?? statedMinutes.commitments;
}
