import { geoInterpolate } from 'd3-geo';
import type { Position } from 'geojson';
import { mergeArcs, meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  Polygon,
  MultiPolygon as Polygons,
  Topology,
} from 'topojson-specification';
import { degreesPerQuantum } from '../../renderer/map/level.ts';

/** Areas and their arcs in degrees: countries, or the pioneers' own. Their ids are numbers, or nothing. */
export type Areas = Topology<{ areas: GeometryCollection }>;

/** One step between two points must fit into 16 bits; a longer edge gets points on its great circle. */
const longestEdge = 2;

/**
 * Outlines as `renderer/map/level.ts` reads them. Little endian:
 *
 * - three counts (Int32): arcs, numbers in the index, points after the first of each arc;
 * - per arc (Int32): longitude and latitude of its first point in quanta, and how many points follow;
 * - the index (Int32): land (all areas as one), borders (where two areas meet), how many areas there
 *   are, and every one by itself: its number, −1 where it has none, and its lines. Lines are written
 *   as how many there are, and each as the number of its arcs and the arcs (`~i` is arc i backwards);
 * - the steps from point to point (two Int16 each). Longitudes run on over the 180th meridian.
 */
export function outlineBytes(topology: Areas): Uint8Array<ArrayBuffer> {
  const { areas } = topology.objects;
  const shapes = areas.geometries.filter(isArea);
  const heads: number[] = [];
  const steps: number[] = [];
  for (const arc of topology.arcs) {
    const points = quantised(arc);
    const [[x, y] = [0, 0], ...rest] = points;
    heads.push(x, y, rest.length);
    let before: readonly [number, number] = [x, y];
    for (const point of rest) {
      steps.push(point[0] - before[0], point[1] - before[1]);
      before = point;
    }
  }
  const borders = meshArcs(topology, areas, (a: GeometryObject, b: GeometryObject) => a !== b);
  const index = [
    ...listOf(linesOf(mergeArcs(topology, shapes))),
    ...listOf(linesOf(borders)),
    shapes.length,
    ...shapes.flatMap((shape) => [numberOf(shape), ...listOf(linesOf(shape))]),
  ];
  const whole = Int32Array.of(topology.arcs.length, index.length, steps.length / 2, ...heads, ...index);
  const bytes = new Uint8Array(whole.byteLength + steps.length * 2);
  bytes.set(new Uint8Array(whole.buffer));
  bytes.set(new Uint8Array(Int16Array.from(steps).buffer), whole.byteLength);
  return bytes;
}

function isArea(shape: GeometryObject): shape is Polygon | Polygons {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

function numberOf({ id }: GeometryObject): number {
  const number = Number(id);
  return Number.isInteger(number) ? number : -1;
}

function linesOf(shape: Polygon | Polygons | MultiLineString): readonly (readonly number[])[] {
  return shape.type === 'MultiPolygon' ? shape.arcs.flat() : shape.arcs;
}

function listOf(lines: readonly (readonly number[])[]): readonly number[] {
  return [lines.length, ...lines.flatMap((arcs) => [arcs.length, ...arcs])];
}

/** An arc in quanta, its longitudes made continuous and its long edges divided. */
function quantised(arc: readonly Position[]): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let before: readonly [number, number] | undefined;
  for (const [longitude = 0, latitude = 0] of arc) {
    let here: readonly [number, number] = [longitude, latitude];
    if (before !== undefined) {
      const turns = Math.round((longitude - before[0]) / 360);
      here = [longitude - turns * 360, latitude];
      for (const between of divided(before, here)) points.push(rounded(between));
    }
    points.push(rounded(here));
    before = here;
  }
  return points;
}

function rounded([longitude, latitude]: readonly [number, number]): [number, number] {
  return [Math.round(longitude / degreesPerQuantum), Math.round(latitude / degreesPerQuantum)];
}

/** Points between two ends on their great circle, none further than `longestEdge` degrees from the next. */
function divided(a: readonly [number, number], b: readonly [number, number]): readonly [number, number][] {
  const count = Math.ceil(Math.max(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1])) / longestEdge);
  if (count < 2) return [];
  const between = geoInterpolate([...a], [...b]);
  return Array.from({ length: count - 1 }, (_, i) => {
    const [longitude, latitude] = between((i + 1) / count);
    return [longitude + 360 * Math.round((a[0] - longitude) / 360), latitude];
  });
}
