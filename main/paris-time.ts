import type { WallTime } from './counts/counts-file.ts';

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clock on a wall in Paris says at `epochMs`, whatever the machine's own zone is. */
export function parisTime(epochMs: number): WallTime {
  const parts = new Map<string, string>();
  for (const { type, value } of format.formatToParts(epochMs)) parts.set(type, value);
  const part = (name: string) => parts.get(name) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
