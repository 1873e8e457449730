import type { AboutWords } from '../about.ts';

export const about: AboutWords = {
  intro: [
    'Quinze gouvernements locaux, choisis comme pionniers du gouvernement ouvert, et une journée à Paris : le vendredi 9 décembre 2016.',
    'Chaque lieu porte la lumière qu’il a réellement à l’heure choisie.',
  ],
  pioneerTitle: 'Qu’est-ce qu’un pionnier ?',
  pioneer: [
    'Un gouvernement ouvert montre ce qu’il fait, écoute et rend des comptes.',
    'En 2016, le Partenariat pour un gouvernement ouvert a choisi quinze gouvernements locaux pour l’essayer avec leurs habitants.',
  ],
  outlines: 'Contours :',
  night: 'nuit',
  fullSun: 'plein soleil',
  start: {
    title: 'Le point de départ',
    text: 'Le communiqué de la Ville de Paris donne la liste, les personnes et les deux heures, 10:45 et 14:00.',
  },
  factsTitle: 'D’où vient chaque fait',
  facts: ({ all, documented, high, undocumented }) =>
    `${all} faits : ${documented} citent un document, dont ${high} avec une confiance élevée ; ${undocumented} ne sont pas documentés, et c’est écrit.`,
  sun: {
    title: 'Le soleil est calculé',
    text: 'Sa hauteur, ses levers et ses couchers sont calculés pour la date. Les heures suivent le fuseau légal de chaque lieu.',
  },
  bordersTitle: 'Les frontières',
  borders: (outlines, points) =>
    `Tracé de visionscarto, d’après Natural Earth. ${outlines} pionniers ont un contour, ${points === 1 ? 'un seul est un point' : `${points} sont un point`}.`,
  personalData: ['donnée', 'personnelle'],
  counting: {
    title: 'Ce qui reste de vous',
    nothing: 'Ni image, ni son, ni nom. Rien ne reste pour le visiteur suivant, et rien n’est compté.',
    kept: (kinds, days) =>
      `Ni image, ni son, ni nom. Comptés par heure, gardés ${days === 1 ? '1 jour' : `${days} jours`}\u00A0: ${kinds}.`,
    kinds: {
      visits: 'visites',
      scenes: 'pages',
      pioneers: 'pionniers',
      languages: 'langues',
      dwell: 'durées',
      endings: 'fins',
    },
  },
  translation: 'Espagnol et anglais\u00A0: notre traduction, pas encore relue.',
  licences: 'Licences',
};
