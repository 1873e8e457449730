import type { RehearsalWords } from '../../../data/languages/desk.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import { localHour } from '../../light/hour.ts';
import { instant, statedMinutes } from '../../light/moment.ts';
import { subsolar, sunriseAndSunset, wrap } from '../../light/sun.ts';

interface Moment {
  readonly name: keyof RehearsalWords['moments'];
  /** Of the day in Paris. */
  readonly minute: number;
}

const noon = 12 * 60;
/** Well into the night in Paris, and daylight where the day has already begun. */
const night = 22 * 60;

/** The hours worth trying: what the programme states, and what the sun does in Paris on that day. */
export function rehearsedMoments(): readonly Moment[] {
  const { at } = pioneerOf('paris').seat.value;
  const day = sunriseAndSunset(at, instant(noon));
  const inParis = (epochMs: number) => localHour('Europe/Paris', epochMs + 30_000).minutes;
  // The sun crosses four minutes of longitude a degree: what it lacks at noon is when it stands highest.
  const highest = noon - Math.round(wrap(at[0] - subsolar(instant(noon)).longitude) * 4);
  return [
    ...(day === undefined ? [] : [{ name: 'rise', minute: inParis(day.rise) } as const]),
    { name: 'commitments', minute: statedMinutes.commitments },
    { name: 'noon', minute: highest },
    { name: 'session', minute: statedMinutes.session },
    ...(day === undefined ? [] : [{ name: 'set', minute: inParis(day.set) } as const]),
    { name: 'night', minute: night },
  ];
}
