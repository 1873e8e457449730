const dates = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** "YYYY-MM-DD" in Paris. */
export function localDate(epochMs: number): string {
  return dates.format(epochMs);
}
