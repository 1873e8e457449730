import { readFileSync } from 'node:fs';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Where an outline comes from. Kept beside its shape in the source file, and not shipped with it. */
type Provenance = {
  /** Maker, data set, and where the copy was taken from. */
  readonly source: string;
  readonly licence: string;
  /** Area of the outline as it is, on the WGS84 ellipsoid. */
  readonly area_km2: number;
  /** Area that the government or its statistics office states. */
  readonly official_km2: number;
  /** "good": within 5 % of the official area, valid, with the seat inside. */
  readonly quality: string;
};

const sourceFile = new URL('pioneer-areas.topo.json', import.meta.url);

/** The source of the pioneers' outlines: fourteen shapes, each with its provenance. */
export function areasSource(): Topology<{ areas: GeometryCollection<Provenance> }> {
  // A file of this folder: its tests hold it to this shape.
  return JSON.parse(readFileSync(sourceFile, 'utf8')) as Topology<{ areas: GeometryCollection<Provenance> }>;
}

/** The pioneers' outlines by pioneer id, point by point as in the source. */
export function pioneerAreas(): Topology<{ areas: GeometryCollection }> {
  const { transform, arcs, objects } = areasSource();
  const areas: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: objects.areas.geometries.map(({ properties: _, ...shape }) => shape),
  };
  return { type: 'Topology', ...(transform && { transform }), objects: { areas }, arcs };
}
