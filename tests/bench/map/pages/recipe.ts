import { geoInterpolate } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pioneerOf, pioneers } from '../../../../data/pioneers.ts';
import type { LonLat } from '../../../../renderer/map/camera.ts';

/**
 * What every page of the bench draws: the same countries, the fifteen places with their names, and an
 * arc from Paris to each of the others, in the same colours.
 */
export const places = pioneers.map(({ id, name, seat }) => ({
  id: id as string,
  name: name.en,
  at: seat.value.at,
}));

export const colours = {
  sea: '#dbe7ee',
  land: ['#c9d6b4', '#d9c9a8', '#b8ccc0', '#d8b8a8', '#c4bfd4'],
  border: '#ffffff',
  arc: '#b5562c',
  dot: '#24506b',
  chosen: '#d0201c',
} as const;

/** The colour of a country, by its place in the list. */
export function landOf(index: number): string {
  return colours.land[(index * 7) % colours.land.length] ?? colours.land[0];
}

const paris = pioneerOf('paris').seat.value.at;

export const arcs: readonly (readonly [LonLat, LonLat])[] = places
  .filter(({ id }) => id !== 'paris')
  .map(({ at }) => [paris, at]);

/** Points of an arc, for libraries that draw straight lines only; longitudes run on over 180°. */
export function pointsOf([from, to]: readonly [LonLat, LonLat]): [number, number][] {
  const between = geoInterpolate([...from], [...to]);
  return Array.from({ length: 49 }, (_, i) => between(i / 48));
}

/** The countries as GeoJSON, at 1 to 50 million. */
export async function countries() {
  const world: Topology<{ countries: GeometryCollection }> = await (await fetch('/50m.json')).json();
  return feature(world, world.objects.countries);
}

/** How the bench speaks with a page. */
export interface BenchPage {
  /** True once the map is drawn. */
  ready: boolean;
  /** True once it is drawn as finely as it will be; absent where that is the same. */
  crisp?: boolean;
  /** How often a globe has been drawn: it may lag behind what else is shown. */
  drawn?: number;
  /** Where to touch a place (CSS pixels). */
  at: (id: string) => readonly [number, number];
  /** The place that is drawn as chosen. */
  chosen: string | undefined;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

/** The box that the map fills, and the page's side of the bench. */
export function stage(): HTMLElement {
  const box = document.createElement('div');
  box.id = 'map';
  document.body.append(box);
  window.bench = { ready: false, at: middleOf, chosen: undefined };
  return box;
}

/** The middle of an element that carries a place's id. */
function middleOf(id: string): readonly [number, number] {
  const { x, y, width, height } =
    document.querySelector(`[data-place="${id}"] .dot`)?.getBoundingClientRect() ?? new DOMRect();
  return [x + width / 2, y + height / 2];
}
