import type { AboutWords } from '../about.ts';

export const about: AboutWords = {
  intro: [
    'Quince gobiernos locales, elegidos como pioneros del gobierno abierto, y un día en París: el viernes 9 de diciembre de 2016.',
    'Cada lugar lleva la luz que tiene realmente a la hora elegida.',
  ],
  pioneerTitle: '¿Qué es un pionero?',
  pioneer: [
    'Un gobierno abierto muestra lo que hace, escucha y rinde cuentas.',
    'En 2016, la Alianza para el Gobierno Abierto eligió quince gobiernos locales para probarlo con sus habitantes.',
  ],
  outlines: 'Contornos:',
  night: 'noche',
  fullSun: 'pleno sol',
  start: {
    title: 'El punto de partida',
    text: 'El comunicado de la Ciudad de París da la lista, las personas y las dos horas, 10:45 y 14:00.',
  },
  factsTitle: 'De dónde viene cada dato',
  facts: ({ all, documented, high, undocumented }) =>
    `${all} datos: ${documented} citan un documento, ${high} de ellos con confianza alta; ${undocumented} no están documentados, y así se dice.`,
  sun: {
    title: 'El sol está calculado',
    text: 'Su altura, sus salidas y sus puestas se calculan para la fecha. Las horas siguen el huso legal de cada lugar.',
  },
  bordersTitle: 'Las fronteras',
  borders: (outlines, points) =>
    `Trazado de visionscarto, según Natural Earth. ${outlines} pioneros tienen contorno, ${points === 1 ? 'uno es un punto' : `${points} son un punto`}.`,
  personalData: ['dato', 'personal'],
  counting: {
    title: 'Lo que queda de usted',
    nothing: 'Ni imagen, ni sonido, ni nombre. Nada queda para el visitante siguiente y nada se cuenta.',
    kept: (kinds, days) =>
      `Ni imagen, ni sonido, ni nombre. Contados por hora, guardados ${days === 1 ? '1 día' : `${days} días`}: ${kinds}.`,
    kinds: {
      visits: 'visitas',
      scenes: 'páginas',
      pioneers: 'pioneros',
      languages: 'idiomas',
      dwell: 'duraciones',
      endings: 'finales',
    },
  },
  translation: 'Español e inglés: traducción nuestra, aún sin revisar.',
  licences: 'Licencias',
};
