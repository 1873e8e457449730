/** The words of the day. */
export interface DayWords {
  /** Where the day was, on two lines. */
  readonly place: string;
  readonly frame: string;
  /** Between two items of which the second has no hour. */
  readonly following: string;
  /** Beside the hour that the handle stands at. */
  readonly atThisHour: string;
  /** On the day itself, beside what has begun. */
  readonly now: string;
  readonly peoplePresent: string;
  readonly people: string;
  /** Beside the rail. */
  readonly parisTime: string;
  readonly motto: string;
  /** Name of the handle, and what it says of itself. */
  readonly handle: string;
  readonly handleAt: (clock: string) => string;
  readonly earlier: string;
  readonly later: string;
  /** A stated hour as a control: "aller à 14:00". */
  readonly goTo: (clock: string) => string;
  /** "3 h" on the rail. */
  readonly hour: (hour: number) => string;
}
