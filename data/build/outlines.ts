import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import { pioneerIds } from '../pioneer.ts';
import { pioneerAreas } from './areas.ts';
import { levels, worldAt } from './levels.ts';
import { type Areas, outlineBytes } from './outline-bytes.ts';

/**
 * The levels of detail that the page's painter reads, and the least triangle that a corner of each may
 * stand for, in steradians (Visvalingam and Whyatt 1993, on the sphere): a corner that sticks out by
 * less than a pixel goes. An island as small as ten such triangles goes too.
 */
const leastTriangle = { coarse: 6e-6, middle: 6e-7, fine: 0 } as const;

/** Files of outlines by name: three levels of the world, and the pioneers' own areas. */
export function outlineFiles(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const finest = levels.at(-1);
  if (finest === undefined) throw new Error('there is no level to make outlines of');
  const { countries } = worldAt(finest).objects;
  const world: Areas = { ...worldAt(finest), objects: { areas: countries } };
  return [
    ...Object.entries(leastTriangle).map(
      ([name, least]) => [`outlines-${name}.bin`, outlineBytes(coarser(world, least))] as const,
    ),
    ['outlines-areas.bin', outlineBytes(weighed(numbered(pioneerAreas())))],
  ];
}

/** The same with fewer corners, in degrees. */
function coarser(world: Areas, least: number): Areas {
  // Simplifying keeps what it is given: none of the objects becomes null.
  const simple = simplify(weighed(world), least) as Areas;
  if (least === 0) return simple;
  const isWorthIt = filterWeight(simple, least * 10, (ring) => sphericalRingArea(ring, false));
  return filter(simple, isWorthIt) as Areas;
}

/** The same in degrees, every corner with the triangle it stands for. */
function weighed(areas: Areas): Areas {
  return presimplify(areas, sphericalTriangleArea);
}

/** The pioneers' areas, numbered by the order of the pioneers. */
function numbered(areas: Areas): Areas {
  const order: readonly unknown[] = pioneerIds;
  const geometries = areas.objects.areas.geometries.map((area) => ({ ...area, id: order.indexOf(area.id) }));
  return { ...areas, objects: { areas: { type: 'GeometryCollection', geometries } } };
}
