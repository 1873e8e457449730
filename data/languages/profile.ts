/** The words of a profile. */
export interface ProfileWords {
  /** Beside the hour of the place: "quand il est 10:45 à Paris". */
  readonly whenParis: (clock: string) => string;
  /** The control that every fact is. */
  readonly source: string;
  /** Over the drawer of a source. */
  readonly sourceTitle: string;
  readonly confidence: string;
  readonly confidenceHigh: string;
  readonly confidenceMedium: string;
  readonly distance: string;
  /** In the place of a distance: Paris itself. */
  readonly departure: string;
  /** What a distance is computed from. */
  readonly distanceDetail: string;
  readonly population: string;
  readonly populationIn: (year: number) => string;
  readonly area: string;
  readonly leader: string;
  /** Beside the name of who led it: "déc. 2016". */
  readonly december: string;
  readonly leaderUnknown: string;
  /** Of those who were in Paris on the day. */
  readonly present: string;
  readonly languages: (count: number) => string;
  readonly seat: string;
  /** Where no outline is known. */
  readonly asPoint: string;
  readonly identity: string;
  readonly commitments: string;
  readonly commitmentCount: (count: number) => string;
  readonly commitmentYear: string;
  /** Where titles are known and their number is not. */
  readonly countUnknown: (titles: number) => string;
  readonly nothingKnown: string;
  readonly nothingWhy: string;
  /** Where fewer titles are known than there are commitments. */
  readonly titlesMissing: (count: number) => string;
  /** Beside the QR code. */
  readonly phone: string;
  readonly previous: (name: string) => string;
  readonly next: (name: string) => string;
}
