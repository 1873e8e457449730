/** The words of the page that measures the screen with a bank card. */
export interface MeasureWords {
  readonly title: string;
  /** Among the settings: the way to it, and what it is good for. */
  readonly open: string;
  readonly about: string;
  readonly steps: readonly [lay: string, lying: string, drag: string];
  /** Accessible name of the round handle, and what stands there. */
  readonly handle: string;
  readonly width: (pixels: number, inches: string) => string;
  readonly narrower: string;
  readonly wider: string;
  /** Between the two keys, on two lines. */
  readonly oneAtATime: readonly [string, string];
  readonly screenIs: string;
  readonly inInches: (inches: string) => string;
  readonly perMillimetre: (pixels: string) => string;
  /** Under a length in millimetres, on two lines each. */
  readonly target: (least: string) => readonly [string, string];
  readonly capital: (least: string) => readonly [string, string];
  readonly enough: string;
  readonly smallCapitals: (inches: string) => string;
  readonly smallTargets: (inches: string) => string;
  readonly notACard: string;
}

/** The words of the page on which every part of the glass is tried. */
export interface TouchCheckWords {
  readonly title: string;
  readonly open: string;
  readonly endsAlone: (seconds: number) => string;
  /** Under the most fingers that were seen, on two lines. */
  readonly fingers: (most: number) => readonly [string, string];
  /** Beside the share of the screen that answers, on two lines. */
  readonly answers: (remaining: number) => readonly [string, string];
  readonly end: string;
  readonly endHint: string;
}
