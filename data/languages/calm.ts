/** The words of the states in which the exhibit rests: closed, a plain list, a page that stands still. */
export interface CalmWords {
  readonly closed: string;
  /** Before the hour. */
  readonly opensAt: string;
  /** Over the plain list of the fifteen. */
  readonly eachAtItsHour: string;
  /** From the text of one back to that list. */
  readonly backToList: string;
  /** Large, on the page that stands still. */
  readonly resting: string;
  /** The same as a sentence, small, for those who read another language. */
  readonly restingSentence: string;
  readonly dayAndPlace: string;
  /** For staff: when it happened, and when the exhibit begins again by itself. */
  readonly staff: (at: string, again: string) => string;
}
