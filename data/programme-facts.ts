import type { Localized } from './language.ts';
import type { Fact } from './source.ts';

/** A figure about the fifteen together. */
export interface ProgrammeFact {
  /** As it is shown: "15 / 45". */
  readonly figure: Localized;
  readonly label: Localized;
  readonly fact: Fact<number>;
}

export const programmeFacts: readonly ProgrammeFact[] = [
  {
    figure: { fr: '15', en: '15', es: '15' },
    label: {
      fr: 'pionniers, choisis en avril 2016 parmi 45 candidatures',
      en: 'pioneers, chosen in April 2016 from 45 applications',
      es: 'pioneros, elegidos en abril de 2016 entre 45 candidaturas',
    },
    fact: {
      value: 15,
      sources: [
        {
          publisher: 'OGP',
          document: 'Announcing commencement of the pilot, 2016',
          address:
            'https://opengovpartnership.org/stories/announcing-commencement-of-subnational-pilot-program-in-15-countries',
        },
        {
          publisher: 'Scottish Government',
          document: 'Open Government National Action Plan 2016-2017',
          address:
            'https://opengovernment.org.uk/resource/scottish-open-government-national-action-plan-2016-2017/',
        },
      ],
      confidence: 'high',
    },
  },
  {
    figure: { fr: '70+', en: '70+', es: '70+' },
    label: {
      fr: 'engagements dans leurs quinze plans d’action',
      en: 'commitments in their fifteen action plans',
      es: 'compromisos en sus quince planes de acción',
    },
    fact: {
      value: 70,
      sources: [
        {
          publisher: 'OGP',
          document: 'What is in the Subnational Action Plans, 2017',
          address:
            'https://www.opengovpartnership.org/documents/whats-in-the-ogp-subnational-action-plans-2017/',
        },
      ],
      confidence: 'high',
    },
  },
  {
    figure: { fr: '62 M', en: '62 M', es: '62 M' },
    label: {
      fr: 'd’habitants environ',
      en: 'people, in round numbers',
      es: 'de habitantes, en números redondos',
    },
    fact: {
      value: 62e6,
      sources: [
        {
          publisher: 'OGP',
          document: 'Six Months, Fifteen Pioneers, 2017',
          address:
            'https://www.opengovpartnership.org/stories/six-months-fifteen-pioneers-how-the-subnational-program-is-changing-the-lives-of-62-million-people/',
        },
      ],
      confidence: 'high',
    },
  },
];
