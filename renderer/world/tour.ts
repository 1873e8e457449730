import { useEffect, useState } from 'react';
import { type PioneerId, pioneerIds } from '../../data/pioneer.ts';
import { tourStay, tourStop } from '../map/view.ts';

/** The order of the tour: a walk around the world, so that neighbouring flights stay short. */
const stops: readonly PioneerId[] = [
  'seoul',
  'bojonegoro',
  'tbilisi',
  'elgeyo-marakwet',
  'kigoma',
  'sekondi-takoradi',
  'madrid',
  'paris',
  'scotland',
  'ontario',
  'austin',
  'jalisco',
  'la-libertad',
  'buenos-aires',
  'sao-paulo',
];

/** The pioneer that the attract tour visits now. Map and name follow the same clock. */
export function useTour(running: boolean): PioneerId {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), tourStay - (now % tourStay));
    return () => clearTimeout(timer);
  }, [running, now]);
  return stops[tourStop(now, pioneerIds.length)] ?? 'paris';
}
