/** The words of the attract scene. */
export interface AttractWords {
  /** The one thing to do: "Touchez l'écran". */
  readonly invitation: string;
  /** Over what is going on, on the day itself: "maintenant". */
  readonly now: string;
  /** Over what follows it, without an hour: "ensuite". */
  readonly following: string;
  /** Over what is to come at a stated hour: "à 14:00". */
  readonly at: (clock: string) => string;
  /** Over what began at a stated hour: "depuis 10:45". */
  readonly since: (clock: string) => string;
  /** Over the date and the place, on every other day. */
  readonly when: string;
  readonly where: string;
  readonly place: string;
}
