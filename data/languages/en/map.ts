import type { MapWords } from '../map.ts';

export const map: MapWords = {
  sunrises: 'the sun rises',
  sunsets: 'the sun sets',
  ribbon: 'The fifteen by the hour',
  markerName: (name, country, hour) => `${name}, ${country}, ${hour}`,
  opened: {
    map: 'Map of the world, with the fifteen pioneers',
    profile: (name, country) => `${name}, ${country}: the profile is open`,
    day: 'The day of 9 December 2016',
    about: 'About this exhibit',
  },
};
