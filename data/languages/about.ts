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
  readonly counting: AboutCell;
  readonly licences: string;
}
