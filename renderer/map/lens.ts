import { type GeoPermissibleObjects, geoAzimuthalEqualArea, geoBounds, geoPath } from 'd3-geo';
import type { LonLat, Point } from './camera.ts';

/** A pioneer's true shape, enlarged, with the scale that its bar tells. */
export interface Lens {
  /** SVG path data about the middle of the lens, in design pixels. */
  readonly shape: string;
  readonly seat: Point;
  /** Length of the bar in design pixels, and what it stands for. */
  readonly bar: { readonly length: number; readonly km: number };
}

const earthRadius = 6371.0088;
const bars = [1, 2, 5, 10, 20, 50, 100, 200] as const;

/** `radius` of the lens in design pixels: the shape fills what its bar leaves. */
export function lensOf(area: GeoPermissibleObjects, seat: LonLat, radius: number): Lens {
  const [[west, south], [east, north]] = geoBounds(area);
  const projection = geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .fitExtent(
      [
        [-radius * 0.62, -radius * 0.66],
        [radius * 0.62, radius * 0.46],
      ],
      area,
    );
  const pixelsPerKm = projection.scale() / earthRadius;
  const km = [...bars].reverse().find((length) => length * pixelsPerKm <= radius * 0.75) ?? bars[0];
  const [x, y] = projection([...seat]) ?? [0, 0];
  return {
    shape: geoPath(projection).digits(1)(area) ?? '',
    seat: { x, y },
    bar: { length: km * pixelsPerKm, km },
  };
}

/** Where the two tangents from a point touch a circle. */
export function tangents(from: Point, centre: Point, radius: number): readonly [Point, Point] {
  const distance = Math.hypot(from.x - centre.x, from.y - centre.y);
  const direction = Math.atan2(from.y - centre.y, from.x - centre.x);
  const spread = Math.acos(Math.min(1, radius / Math.max(distance, radius)));
  const touch = (angle: number): Point => ({
    x: centre.x + radius * Math.cos(angle),
    y: centre.y + radius * Math.sin(angle),
  });
  return [touch(direction + spread), touch(direction - spread)];
}
