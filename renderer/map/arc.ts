import { geoDistance } from 'd3-geo';
import type { LonLat } from './camera.ts';

/** Mean radius of the earth in km (IUGG). */
const earthRadius = 6371.0088;

/** Great-circle distance in km on the mean sphere. */
export function distanceKm(from: LonLat, to: LonLat): number {
  return geoDistance([...from], [...to]) * earthRadius;
}
