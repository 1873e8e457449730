import type { AboutWords } from '../about.ts';

export const about: AboutWords = {
  intro: [
    'Fifteen local governments, chosen as pioneers of open government, and one day in Paris: Friday 9 December 2016.',
    'Each place wears the light that it really has at the chosen hour.',
  ],
  pioneerTitle: 'What is a pioneer?',
  pioneer: [
    'An open government shows what it does, listens, and answers for it.',
    'In 2016 the Open Government Partnership chose fifteen local governments to try this with the people who live there.',
  ],
  outlines: 'Outlines:',
  night: 'night',
  fullSun: 'full sun',
  start: {
    title: 'The starting point',
    text: 'The press release of the City of Paris gives the list, the people and the two hours, 10:45 and 14:00.',
  },
  factsTitle: 'Where each fact comes from',
  facts: ({ all, documented, high, undocumented }) =>
    `${all} facts: ${documented} cite a document, ${high} of them with high confidence; ${undocumented} are not documented, and we say so.`,
  sun: {
    title: 'The sun is computed',
    text: 'Its height, its rising and its setting are computed for the date. Clocks follow the legal time of each place.',
  },
  bordersTitle: 'Borders',
  borders: (outlines, points) =>
    `Drawn by visionscarto, after Natural Earth. ${outlines} pioneers have an outline, ${points === 1 ? 'one is a point' : `${points} are a point`}.`,
  personalData: ['personal', 'data'],
  counting: {
    title: 'What stays of you',
    nothing: 'No picture, no sound, no name. Nothing stays for the next visitor, and nothing is counted.',
    kept: (kinds, days) =>
      `No picture, no sound, no name. Counted by the hour, kept for ${days === 1 ? '1 day' : `${days} days`}: ${kinds}.`,
    kinds: {
      visits: 'visits',
      scenes: 'pages',
      pioneers: 'pioneers',
      languages: 'languages',
      dwell: 'lengths',
      endings: 'ends',
    },
  },
  translation: 'English and Spanish: our translation, not yet reviewed.',
  licences: 'Licences',
};
