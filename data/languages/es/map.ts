import type { MapWords } from '../map.ts';

export const map: MapWords = {
  sunrises: 'sale el sol',
  sunsets: 'se pone el sol',
  ribbon: 'Los quince por hora',
  markerName: (name, country, hour) => `${name}, ${country}, ${hour}`,
};
