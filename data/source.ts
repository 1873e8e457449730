/** How sure a fact is. A fact of low confidence is kept in the data, but not shown as a fact. */
export type Confidence = 'high' | 'medium' | 'low';

/** A document that a fact rests on, named as its publisher names it. */
export interface Source {
  /** Who published it. */
  readonly publisher: string;
  /** Which page, report or data set. */
  readonly document: string;
  /** Its public address, where one is known. Shown as text: the kiosk opens nothing. */
  readonly address?: string;
}

/** Something known, with the documents it rests on. */
export interface Fact<T> {
  readonly value: T;
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
}
