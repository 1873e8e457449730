import { type GeoPermissibleObjects, geoGraticule, geoPath } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { PioneerId } from '../../../data/pioneer.ts';
import { type Camera, projectionOf, type Size } from '../../../renderer/map/camera.ts';
import type { Line } from './drawing.ts';

/** What maps are drawn from. */
export interface Outlines {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
  /** Countries by ISO 3166-1 numeric id, with leading zeros. */
  readonly countries: ReadonlyMap<string, Feature<Polygon | MultiPolygon>>;
  /** The pioneers' own outlines; whoever has none is shown as a point. */
  readonly areas: ReadonlyMap<PioneerId, Feature<Polygon | MultiPolygon>>;
}

/** Points nearer to each other than this are one, in design pixels: on paper nobody tells them apart. */
const least = 0.8;

/** Meridians and parallels, an hour of the sun apart. */
export const graticule = geoGraticule().step([15, 15])();

/** How far beyond the pane lines are drawn. */
const air = 12;

/** Whether rings fill all of a pane. */
export function fillPane(rings: readonly Line[], pane: Size): boolean {
  const [ring, ...others] = rings;
  if (ring === undefined || others.length > 0) return false;
  return ring.every(
    (length, index) => length === -air || length === (index % 2 === 0 ? pane.width : pane.height) + air,
  );
}

/** Rings and lines of something on the earth as a camera shows them, cut off a little outside the pane. */
export function traced(object: GeoPermissibleObjects, camera: Camera, pane: Size): readonly Line[] {
  const lines: number[][] = [];
  const projection = projectionOf(camera).clipExtent([
    [-air, -air],
    [pane.width + air, pane.height + air],
  ]);
  let last = { x: Number.NaN, y: Number.NaN };
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      lines.push([tenth(x), tenth(y)]);
      last = { x, y };
    },
    lineTo: (x, y) => {
      if (Math.hypot(x - last.x, y - last.y) < least) return;
      lines.at(-1)?.push(tenth(x), tenth(y));
      last = { x, y };
    },
    arc: () => undefined,
    closePath: () => undefined,
  })(object);
  return lines.filter((line) => line.length > 2);
}

function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}
