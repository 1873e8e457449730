import type { FactTally } from '../fact-tally.ts';
import type { PioneerId } from '../pioneer.ts';

/** The words of the white slides, for PDF and PPTX. */
export interface SlideWords {
  readonly subject: string;
  /** On the cover: what its points are, and where the day was. */
  readonly eachPoint: string;
  readonly address: string;
  readonly closing: string;
  /** Beside the two kinds of markers. */
  readonly isNight: string;
  readonly isDay: string;
  /** "à Séoul", "au Jalisco". */
  readonly inPlace: (id: PioneerId, name: string) => string;
  /** "Quand il est 10:45 à Paris". */
  readonly whenParis: (clock: string) => string;
  readonly sunHeightWhen: (clock: string) => string;
  readonly inDecember: string;
  readonly officialName: string;
  readonly country: string;
  readonly signing: string;
  readonly noHour: string;
  readonly nobodyNamed: string;
  /** Each is a sentence, and no two slides have the same. */
  readonly titles: {
    readonly map: (paris: string, austin: string, seoul: string) => string;
    readonly profile: (clock: string, inPlace: string) => string;
    readonly compare: (hours: number, kilometres: string) => string;
    readonly day: string;
    /** `item` begins with a small letter. */
    readonly itemAt: (clock: string, item: string) => string;
    readonly itemThen: (item: string) => string;
    readonly hours: (clock: string, lit: number, all: number) => string;
    readonly about: string;
    readonly sources: (tally: FactTally) => string;
  };
  /** At the foot of the slides: what they rest on. */
  readonly feet: {
    readonly sources: string;
    readonly map: string;
    readonly day: string;
    readonly hours: string;
    readonly about: string;
  };
  /** Pictures in words. */
  readonly pictures: {
    readonly cover: (clock: string, lit: string, dark: string) => string;
    readonly world: (clock: string, lit: string, dark: string) => string;
    readonly place: (name: string, country: string, night: boolean, lensKm: number | undefined) => string;
    readonly chart: (clock: string, places: string) => string;
    /** "Séoul 18:45, soleil à −18°". */
    readonly chartPlace: (name: string, clock: string, degrees: string) => string;
    readonly strip: (
      label: string,
      name: string,
      rank: number,
      of: number,
      least: string,
      most: string,
    ) => string;
    readonly order: (position: number, all: number) => string;
    readonly legend: (night: boolean) => string;
  };
  readonly notes: {
    readonly fact: (label: string, value: string) => string;
    /** Between the entries of a long list. */
    readonly between: string;
    readonly confidence: { readonly [C in 'high' | 'medium']: string };
    readonly sources: (sources: string) => string;
    readonly page: (address: string) => string;
    readonly computed: string;
    readonly ribbon: (clock: string) => string;
  };
  /** A link to the public page of a pioneer, and to a source. */
  readonly pageOf: (name: string) => string;
  readonly sourceAt: (publisher: string, document: string) => string;
  readonly publicPages: string;
  readonly outlinesBy: string;
}
