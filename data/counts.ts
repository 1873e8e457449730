import * as v from 'valibot';
import { type LanguageCode, languageCodes } from './language.ts';
import { type PioneerId, pioneerIds } from './pioneer.ts';

/** Scenes whose openings are counted. */
export const countedScenes = ['map', 'profile', 'compare', 'day', 'about'] as const;
export type CountedScene = (typeof countedScenes)[number];

/** How long a visit was, coarsely; each with its upper end in seconds. */
export const dwellBins = {
  '20s': 20,
  '1min': 60,
  '2min': 120,
  '5min': 300,
  longer: Number.POSITIVE_INFINITY,
};
export type DwellBin = keyof typeof dwellBins;
// Every bin that is named is one: the keys of an object that the compiler knows.
export const dwellNames = Object.keys(dwellBins) as readonly DwellBin[];

/** How a visit ended: nobody was there any more, or somebody touched "start again". */
export const endings = ['idle', 'restarted'] as const;
type Ending = (typeof endings)[number];

/** Everything that is counted, and nothing else; the sentence about it under About is made of this list. */
export const countedKinds = ['visits', 'scenes', 'pioneers', 'languages', 'dwell', 'endings'] as const;
export type CountedKind = (typeof countedKinds)[number];

const onceEach = <T>(codes: readonly T[]) => new Set(codes).size === codes.length;

/** What the page tells of a visit once it is over: each scene and pioneer once, no order, no time. */
export const visitReport = v.strictObject({
  scenes: v.pipe(v.array(v.picklist(countedScenes)), v.check(onceEach)),
  pioneers: v.pipe(v.array(v.picklist(pioneerIds)), v.check(onceEach)),
  language: v.picklist(languageCodes),
  dwell: v.picklist(dwellNames),
  ending: v.picklist(endings),
});

export type VisitReport = v.InferOutput<typeof visitReport>;

/** Sums of visits. A key that is absent is 0. */
export interface Sums {
  readonly visits: number;
  readonly scenes: { readonly [S in CountedScene]?: number };
  readonly pioneers: { readonly [P in PioneerId]?: number };
  readonly languages: { readonly [L in LanguageCode]?: number };
  readonly dwell: { readonly [D in DwellBin]?: number };
  readonly endings: { readonly [E in Ending]?: number };
}

/** Minutes of a bin of today's chart. */
export const binMinutes = 5;
