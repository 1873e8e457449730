import type { Localized } from './language.ts';
import type { Fact } from './source.ts';

/** The fifteen, in the order of the press release (alphabetical by their English names). */
export const pioneerIds = [
  'austin',
  'bojonegoro',
  'buenos-aires',
  'elgeyo-marakwet',
  'jalisco',
  'kigoma',
  'la-libertad',
  'madrid',
  'ontario',
  'paris',
  'sao-paulo',
  'scotland',
  'sekondi-takoradi',
  'seoul',
  'tbilisi',
] as const;

export type PioneerId = (typeof pioneerIds)[number];

interface Leader {
  /** As each language writes it. */
  readonly name: Localized;
  /** In the person's own script, where that is not Latin. */
  readonly nativeName?: string;
  /** Lower case, as in running text: "maire". */
  readonly office: Localized;
  /** Whether the press release lists the person as present in Paris on the day. */
  readonly presentInParis: boolean;
}

interface Commitment {
  /** OGP's own number ("PAR0001"), where it has one. */
  readonly ogpId?: string;
  readonly title: Localized;
}

/** What is known of the commitments a pioneer made for the year 2017. */
interface Commitments {
  /** How many; absent where no document gives the number. */
  readonly count?: Fact<number>;
  /** The titles that a document gives, in its order. Possibly fewer than `count`. */
  readonly titles: readonly Fact<Commitment>[];
}

/** One of the fifteen. A fact that is absent is not documented: say so, never show 0. */
export interface Pioneer {
  readonly id: PioneerId;
  readonly name: Localized;
  /** The name in its own language and script, and that language (BCP 47). */
  readonly nativeName: string;
  readonly nativeLanguage: string;
  /** The official name, in its own language. */
  readonly officialName: string;
  readonly country: Localized;
  /** ISO 3166-1 numeric, as in the outlines: a string with leading zeros. */
  readonly countryId: string;
  /** Kind of government, lower case: "ville", "comté". */
  readonly kind: Localized;
  /** Documents for the header: country, kind and names together. */
  readonly identity: Fact<true>;
  /** Where the government sits. `at` is [longitude, latitude] in degrees east and north. */
  readonly seat: Fact<{ readonly name: Localized; readonly at: readonly [number, number] }>;
  /** IANA time zone of the seat. */
  readonly zone: string;
  readonly population?: Fact<{ readonly people: number; readonly year: number; readonly kind: Localized }>;
  /** `kind` says what is counted: total, land, limits of a year. */
  readonly area?: Fact<{ readonly km2: number; readonly kind: Localized }>;
  /** Official languages, lower case, ready to show: "swahili, anglais". */
  readonly languages?: Fact<{ readonly count: number; readonly names: Localized }>;
  /** Who led it in December 2016. */
  readonly leader?: Fact<Leader>;
  readonly commitments: Commitments;
  /** The address behind the QR code; absent where no public page is known. */
  readonly publicPage?: string;
}
