import type { LanguageCode } from '../../data/language.ts';
import type { Pioneer, PioneerId } from '../../data/pioneer.ts';
import { known } from './sources.ts';

/** Mean radius of the earth in km (IUGG). */
const earthRadius = 6371.0088;

const radians = Math.PI / 180;

type LonLat = readonly [number, number];

/** Length of the great circle between two places, in km. */
export function kilometresBetween([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const chord = half(latB - latA) + Math.cos(latA * radians) * Math.cos(latB * radians) * half(lonB - lonA);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

const formats = new Map<LanguageCode, Intl.NumberFormat>();

/**
 * A number as a language writes it, with one decimal at most. Thousands are kept together by U+00A0:
 * the typeface has no U+202F.
 */
export function written(value: number, language: LanguageCode): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  formats.set(language, format);
  return format.format(value).replaceAll('\u202f', '\u00a0');
}

/** What a strip of the fifteen compares. */
export type Measure = 'distance' | 'population' | 'area';

/** The fifteen on one line, from the least (0) to the most (1). Whoever has no figure is not on it. */
export interface Strip {
  readonly marks: readonly { readonly id: PioneerId; readonly at: number }[];
  readonly least: PioneerId;
  readonly most: PioneerId;
}

/** In km, people or km²; `undefined` where no document says it. */
export function measured(pioneer: Pioneer, measure: Measure, paris: LonLat): number | undefined {
  switch (measure) {
    case 'distance':
      return kilometresBetween(paris, pioneer.seat.value.at);
    case 'population':
      return known(pioneer.population)?.value.people;
    case 'area':
      return known(pioneer.area)?.value.km2;
    default:
      return measure satisfies never;
  }
}

/** Distances stand evenly, people and km² by their logarithm: they span four powers of ten. */
export function stripOf(pioneers: readonly Pioneer[], measure: Measure, paris: LonLat): Strip | undefined {
  const scale = measure === 'distance' ? (value: number) => value : Math.log;
  const figures = pioneers.flatMap((pioneer) => {
    const value = measured(pioneer, measure, paris);
    return value === undefined ? [] : [{ id: pioneer.id, value }];
  });
  const ordered = figures.sort((a, b) => a.value - b.value);
  const [least] = ordered;
  const most = ordered.at(-1);
  if (least === undefined || most === undefined || least.value === most.value) return undefined;
  const from = scale(least.value);
  const span = scale(most.value) - from;
  return {
    marks: ordered.map(({ id, value }) => ({ id, at: (scale(value) - from) / span })),
    least: least.id,
    most: most.id,
  };
}

/** How much of the most among the fifteen a pioneer has, 0 to 1; `undefined` where no document says it. */
export function shareOf(
  pioneers: readonly Pioneer[],
  measure: Measure,
  paris: LonLat,
  own: Pioneer,
): number | undefined {
  const value = measured(own, measure, paris);
  const most = Math.max(...pioneers.map((pioneer) => measured(pioneer, measure, paris) ?? 0));
  return value === undefined || most === 0 ? undefined : value / most;
}

/** The sides of two squares with the areas of two places: the larger has a side of 1. */
export function squareSides(one: number | undefined, other: number | undefined): readonly [number, number] {
  const most = Math.max(one ?? 0, other ?? 0);
  const side = (area: number | undefined) => (most === 0 ? 0 : Math.sqrt((area ?? 0) / most));
  return [side(one), side(other)];
}
