/** The words of the comparison. */
export interface CompareWords {
  /** The control in a profile. */
  readonly open: string;
  /** The same, read aloud. */
  readonly openFor: (name: string) => string;
  /** The control that puts another in the place of one. */
  readonly change: string;
  readonly changeFor: (name: string) => string;
  /** Over the list of who may take the place. */
  readonly choose: string;
  /** Under the chart: "le soleil, quand il est 10:45 à Paris". */
  readonly sun: (clock: string) => string;
  readonly people: string;
  readonly peopleIn: (year: number) => string;
  readonly fromParis: string;
  readonly area: string;
  /** Beside the squares. */
  readonly sameScale: string;
  /** What is open, read aloud. */
  readonly opened: (one: string, other: string) => string;
}
