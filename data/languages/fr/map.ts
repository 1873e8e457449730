import type { MapWords } from '../map.ts';

export const map: MapWords = {
  sunrises: 'le soleil se lève',
  sunsets: 'le soleil se couche',
  ribbon: 'Les quinze par heure',
  markerName: (name, country, hour) => `${name}, ${country}, ${hour}`,
};
