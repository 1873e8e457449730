import { geoEqualEarthRaw } from 'd3-geo';
import type { LonLat } from './camera.ts';

const radians = Math.PI / 180;

/**
 * Lines on the earth, ready for any meridian. Equal Earth is pseudocylindrical: a parallel is a
 * straight line, on which x grows evenly with longitude. So what costs time, how high a point lies
 * (`y`) and how wide a radian is there (`width`), is the same whichever meridian stands upright, and
 * turning the map only slides points along their parallels: x = (longitude − meridian) × width.
 */
export interface Lines {
  /** Radians, running on over the 180th meridian. */
  readonly longitude: Float32Array;
  /** Units of the projection per radian of longitude. */
  readonly width: Float32Array;
  /** Units of the projection, downwards. */
  readonly y: Float32Array;
  /** Where each line begins, and at the end the number of points. */
  readonly starts: Uint32Array;
  /** Per line: west, east (radians), top, bottom (units), least and greatest width. */
  readonly boxes: Float32Array;
}

/** The points of some lines. */
export type Points = Omit<Lines, 'boxes'>;

export function roomFor(points: number, lines: number): Lines {
  return {
    longitude: new Float32Array(points),
    width: new Float32Array(points),
    y: new Float32Array(points),
    starts: new Uint32Array(lines + 1),
    boxes: new Float32Array(lines * 6),
  };
}

/** Longitude and latitude in degrees. */
export function setPoint(to: Points, at: number, longitude: number, latitude: number): void {
  const [width, y] = geoEqualEarthRaw(1, latitude * radians);
  to.longitude[at] = longitude * radians;
  to.width[at] = width;
  to.y[at] = -y;
}

/** Ends a line at the point `end`, and measures the box of what it has come to be. */
export function endLine({ longitude, width, y, starts, boxes }: Lines, line: number, end: number): void {
  starts[line + 1] = end;
  for (const [k, values] of [longitude, y, width].entries()) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = starts[line] ?? 0; i < end; i += 1) {
      const value = values[i] ?? 0;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    boxes[line * 6 + k * 2] = least;
    boxes[line * 6 + k * 2 + 1] = most;
  }
}

/** Lines through places whose longitudes run on (degrees): no step may be longer than half a turn. */
export function linesOf(lines: readonly (readonly LonLat[])[]): Lines {
  const made = roomFor(
    lines.reduce((sum, line) => sum + line.length, 0),
    lines.length,
  );
  let at = 0;
  for (const [i, line] of lines.entries()) {
    for (const [longitude, latitude] of line) setPoint(made, at++, longitude, latitude);
    endLine(made, i, at);
  }
  return made;
}
