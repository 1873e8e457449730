import type { CountedKind } from '../counts.ts';
import type { FactTally } from '../fact-tally.ts';

interface AboutCell {
  readonly title: string;
  readonly text: string;
}

/** The words of About. */
export interface AboutWords {
  readonly intro: readonly [string, string];
  /** What a pioneer is: two sentences. */
  readonly pioneerTitle: string;
  readonly pioneer: readonly [string, string];
  /** Before the names of those who drew the outlines. */
  readonly outlines: string;
  /** The ends of the light scale. */
  readonly night: string;
  readonly fullSun: string;
  readonly start: AboutCell;
  readonly factsTitle: string;
  readonly facts: (tally: FactTally) => string;
  readonly sun: AboutCell;
  readonly bordersTitle: string;
  readonly borders: (outlines: number, points: number) => string;
  /** Beside a large 0, on two lines. */
  readonly personalData: readonly [string, string];
  readonly counting: {
    readonly title: string;
    /** Where visits are not counted. */
    readonly nothing: string;
    /** Where they are: what is counted, as a list, and for how many days. */
    readonly kept: (kinds: string, days: number) => string;
    readonly kinds: { readonly [K in CountedKind]: string };
  };
  /** Which languages are our translation, and whether somebody who speaks them has read it. */
  readonly translation: string;
  readonly licences: string;
}
