import { useEffect, useState } from 'react';
import type { KioskSettings } from '../data/settings.ts';
import { type Rest, restOf } from './exhibit/rest.ts';
import { startIdleClock } from './idle-clock.ts';
import { localHour } from './light/hour.ts';

interface Wishes {
  /** Whether the exhibit stands where it rests, and nobody rehearses. */
  readonly resting: boolean;
  readonly settings: KioskSettings;
  /** Epoch ms, renewed with every minute. */
  readonly now: number;
}

/** How the exhibit rests now; a visit is always awake, and goes on to its end. */
export function useRest({ resting, settings, now }: Wishes): Rest {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    setQuiet(false);
    return resting ? startIdleClock(settings.dimMinutes * 60, () => setQuiet(true)) : undefined;
  }, [resting, settings.dimMinutes]);
  if (!resting) return { kind: 'awake' };
  return restOf(settings, localHour('Europe/Paris', now).minutes, quiet);
}
