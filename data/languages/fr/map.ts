import type { MapWords } from '../map.ts';

export const map: MapWords = {
  sunrises: 'le soleil se lève',
  sunsets: 'le soleil se couche',
  ribbon: 'Les quinze par heure',
  markerName: (name, country, hour) => `${name}, ${country}, ${hour}`,
  opened: {
    map: 'Carte du monde, avec les quinze pionniers',
    profile: (name, country) => `${name}, ${country}\u00a0: la fiche est ouverte`,
    day: 'La journée du 9 décembre 2016',
    about: 'À propos de cette exposition',
  },
};
