import * as v from 'valibot';

/** How something that the exhibit needs was found: in order, to look at, or to correct before opening. */
export type Health = 'good' | 'look' | 'correct';

/** What was found of one thing. Lengths of a screen are device pixels. */
export type Diagnosis = { readonly health: Health } & (
  | { readonly check: 'screen'; readonly width: number; readonly height: number }
  /** How many fingers the screen takes at once. */
  | { readonly check: 'touch'; readonly fingers: number }
  /** ISO 8601, as the machine believes it to be. */
  | { readonly check: 'clock'; readonly now: string }
  | { readonly check: 'disk'; readonly freeBytes: number | undefined }
  | { readonly check: 'picture' }
  | { readonly check: 'fonts' }
  | { readonly check: 'network' }
  | { readonly check: 'sleep'; readonly sleep: Sleep }
  /** The desktop that runs around the exhibit, or none. */
  | { readonly check: 'desktop'; readonly name: string | undefined }
  | { readonly check: 'pin' }
  | { readonly check: 'content'; readonly pioneers: number; readonly languages: number }
  | { readonly check: 'software'; readonly version: string; readonly host: string }
);

export type Check = Diagnosis['check'];

export type DiagnosisOf<C extends Check> = Extract<Diagnosis, { readonly check: C }>;

/** When the system turns the screen off: never, after so many minutes, or nobody knows. */
export type Sleep = 'held' | 'never' | 'unknown' | number;

/** What only the page can see of the machine. */
export const pageFacts = v.strictObject({
  /** Of the screen, in device pixels. */
  width: v.pipe(v.number(), v.minValue(1)),
  height: v.pipe(v.number(), v.minValue(1)),
  fingers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Whether a graphics card draws. */
  accelerated: v.boolean(),
  /** Whether every bundled typeface that the page asked for has arrived. */
  fonts: v.boolean(),
  /** Whether an address that is not ours stayed out of reach. */
  walled: v.boolean(),
});

export type PageFacts = v.InferOutput<typeof pageFacts>;
