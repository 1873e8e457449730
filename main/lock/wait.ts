/** Wrong tries that cost nothing. */
const freeTries = 2;
const firstWaitSeconds = 4;
const longestWaitSeconds = 300;

/** Seconds of waiting that follow the `tries`th wrong try in a row: 0, 0, 4, 8, 16 … 300. */
export function waitAfter(tries: number): number {
  if (tries <= freeTries) return 0;
  return Math.min(firstWaitSeconds * 2 ** (tries - freeTries - 1), longestWaitSeconds);
}

/**
 * Seconds of waiting that are left, rounded up.
 *
 * @param lastWrong and `now` in milliseconds of one clock that never goes back.
 */
export function waitLeft(tries: number, lastWrong: number, now: number): number {
  return Math.max(0, Math.ceil((lastWrong - now) / 1000 + waitAfter(tries)));
}
