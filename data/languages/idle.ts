/** The words of the countdown before the exhibit returns to its start. */
export interface IdleWords {
  /** "Encore là ?" */
  readonly question: string;
  readonly continue: string;
  /** Before and after the number of seconds: "Sinon, l'accueil revient dans" … "secondes". */
  readonly otherwise: string;
  readonly seconds: (count: number) => string;
}
