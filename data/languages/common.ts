/** The words that two scenes or more share. */
export interface CommonWords {
  /** Name of the exhibit, on two lines. */
  readonly title: readonly [string, string];
  /** Under a clock: "à Paris". */
  readonly inParis: string;
  /** "vendredi 9 décembre 2016". */
  readonly date: string;
  /** On two lines, capital first: "Vendredi", "9 décembre 2016". */
  readonly dateLines: readonly [string, string];
  /** The day after, where it is already Saturday: "samedi 10". */
  readonly nextDay: string;
  /** The day before, where it is still Thursday: "jeudi 8". */
  readonly previousDay: string;
  readonly restart: string;
  readonly about: string;
  readonly day: string;
  readonly backToMap: string;
  readonly close: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Accessible name of the row of languages. */
  readonly languages: string;
  readonly sunrise: string;
  readonly sunset: string;
  /** Over a horizon chart: "La hauteur du soleil, à cet instant". */
  readonly sunHeight: string;
  /** Where no document says it: "non documenté". */
  readonly notDocumented: string;
}
