import { geoDistance } from 'd3-geo';
import type { LonLat } from './camera.ts';

/** Mean radius of the earth in km (IUGG). */
const earthRadius = 6371.0088;

/** Great-circle distance in km on the mean sphere. */
export function distanceKm(from: LonLat, to: LonLat): number {
  return geoDistance([...from], [...to]) * earthRadius;
}

/** A great circle from one place to another, as d3 draws it: cut at the seam of the projection. */
export function arc(from: LonLat, to: LonLat) {
  return { type: 'LineString' as const, coordinates: [[...from], [...to]] };
}
