import type { MapWords } from '../map.ts';

export const map: MapWords = {
  sunrises: 'sale el sol',
  sunsets: 'se pone el sol',
  ribbon: 'Los quince por hora',
  markerName: (name, country, hour) => `${name}, ${country}, ${hour}`,
  opened: {
    map: 'Mapa del mundo, con los quince pioneros',
    profile: (name, country) => `${name}, ${country}: la ficha está abierta`,
    day: 'La jornada del 9 de diciembre de 2016',
    about: 'Acerca de esta exposición',
  },
};
