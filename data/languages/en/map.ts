import type { MapWords } from '../map.ts';

export const map: MapWords = {
  sunrises: 'the sun rises',
  sunsets: 'the sun sets',
  ribbon: 'The fifteen by the hour',
  markerName: (name, country, hour) => `${name}, ${country}, ${hour}`,
};
