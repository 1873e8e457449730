const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

/** The clock on a wall in an IANA zone. */
export interface LocalHour {
  /** "HH:MM", 24 hours. */
  readonly clock: string;
  /** Minutes after local midnight. */
  readonly minutes: number;
  /** Day of the month there: 8, 9 or 10 of December 2016. */
  readonly day: number;
}

/** @throws {RangeError} when the zone is not in the IANA database of the platform. */
export function localHour(zone: string, epochMs: number): LocalHour {
  const parts = new Map<string, string>();
  for (const { type, value } of format(zone).formatToParts(epochMs)) parts.set(type, value);
  const hour = parts.get('hour') ?? '00';
  const minute = parts.get('minute') ?? '00';
  return {
    clock: `${hour}:${minute}`,
    minutes: Number(hour) * 60 + Number(minute),
    day: Number(parts.get('day')),
  };
}

/** "HH:MM" of a minute of the day; 1440 is written 24:00. */
export function clockOf(minute: number): string {
  const whole = Math.round(minute);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
