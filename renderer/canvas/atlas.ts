import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Polygon as Shape,
  MultiPolygon as Shapes,
  Topology,
} from 'topojson-specification';

export type Area = Feature<Polygon | MultiPolygon>;

/** The outlines at one level of detail, ready to draw. */
export interface Atlas {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  /** By ISO 3166-1 numeric id, with leading zeros. */
  readonly countries: ReadonlyMap<string, Area>;
}

type Countries = Topology<{ countries: GeometryCollection }>;

export function atlasOf(topology: Countries): Atlas {
  const { countries } = topology.objects;
  // Every country is a polygon or several: data/world is made that way, and a test holds it to it.
  const shapes = countries.geometries as (Shape | Shapes)[];
  const features = feature(topology, countries) as FeatureCollection<Polygon | MultiPolygon>;
  return {
    land: merge(topology, shapes),
    borders: mesh(topology, countries, (a, b) => a !== b),
    countries: new Map(features.features.map((country) => [String(country.id), country])),
  };
}

/** The pioneers' own outlines, by their id. */
export function areasOf(topology: Topology<{ areas: GeometryCollection }>): ReadonlyMap<string, Area> {
  const features = feature(topology, topology.objects.areas) as FeatureCollection<Polygon | MultiPolygon>;
  return new Map(features.features.map((area) => [String(area.id), area]));
}
