import { type GeoProjection, type GeoRawProjection, geoProjection } from 'd3-geo';
import type { Rect } from '../layout/stage.ts';
import { firstMinute, instant, lastMinute, statedMinutes } from '../light/moment.ts';
import { horizonHeight, subsolar, wrap } from '../light/sun.ts';
import type { Point, Size } from './camera.ts';

/**
 * The map of the day: the light stands still and the world turns under it. Cylindrical equal-area with
 * standard parallels at 30° (Behrmann 1910), centred on the subsolar meridian, so that a place moves
 * along a straight line, 24 hours wide.
 */
const standardParallel = (30 * Math.PI) / 180;

const behrmannRaw: GeoRawProjection = (longitude, latitude) => [
  longitude * Math.cos(standardParallel),
  Math.sin(latitude) / Math.cos(standardParallel),
];

/** Where the equator lies, in widths of the map below its upper edge: the south gives way first. */
const equator = 0.2087;

/** The projection of a map `width` wide that has `meridian` in its middle. */
export function dayProjection(width: number, meridian: number): GeoProjection {
  return geoProjection(behrmannRaw)
    .rotate([-meridian, 0])
    .scale(width / (2 * Math.PI * Math.cos(standardParallel)))
    .translate([width / 2, equator * width])
    .precision(0.3);
}

/** y of a latitude (degrees) on a map of that width. */
export function dayY(latitude: number, width: number): number {
  const [, y] = behrmannRaw(0, (latitude * Math.PI) / 180);
  return equator * width - (y * width) / (2 * Math.PI * Math.cos(standardParallel));
}

/** x of a longitude (degrees) at a minute of the day, 0 to `width`: the hour of the sun there. */
export function dayX(longitude: number, minute: number, width: number): number {
  const sun = subsolar(instant(minute));
  return width / 2 + (wrap(longitude - sun.longitude) * width) / 360;
}

/**
 * y below which it is day at x on a map of that width: the terminator. In the northern winter a meridian
 * has its night in the north, whatever its hour.
 */
export function terminatorY(x: number, width: number): number {
  const declination = (subsolar(instant(720)).latitude * Math.PI) / 180;
  const hour = (x / width - 0.5) * 2 * Math.PI;
  const across = Math.sin(declination);
  const along = Math.cos(declination) * Math.cos(hour);
  const reach = Math.acos(Math.sin((horizonHeight * Math.PI) / 180) / Math.hypot(across, along));
  const limit = ((Math.atan2(across, along) + reach) * 180) / Math.PI;
  return dayY(Math.min(90, Math.max(-90, limit)), width);
}

/** Air about the terminator in which a shape counts as lying on both sides of it, in design pixels. */
const dusk = 2;

/** On which side of the terminator a box on a map of that width lies. */
export function daySide({ x, y, width: w, height }: Rect, width: number): 'day' | 'night' | 'both' {
  // Between midnight and noon the terminator only rises, then it only falls.
  const turns = [0, width / 2, width].filter((turn) => turn > x && turn < x + w);
  const heights = [x, ...turns, x + w].map((at) => terminatorY(at, width));
  if (y > Math.max(...heights) + dusk) return 'day';
  return y + height < Math.min(...heights) - dusk ? 'night' : 'both';
}

/** The handle is Paris on the rail. */
const paris = 2.3488;

export function handleX(minute: number, width: number): number {
  return dayX(paris, minute, width);
}

/** Half the handle's block, with air, in design pixels. */
const blockRoom = 90;

/** Where the handle's block stands: at both ends it stays whole, and its stem alone goes on with Paris. */
export function handleBlockX(minute: number, width: number): number {
  return Math.min(Math.max(handleX(minute, width), blockRoom), width - blockRoom);
}

/** Within this many design pixels of a stated hour the handle snaps to it. */
const snapReach = 6;

/** The minute under a finger that has moved `dx` since it took the handle at `start`. */
export function draggedMinute(start: number, dx: number, width: number): number {
  const free = Math.min(Math.max(start + (dx * 1440) / width, firstMinute), lastMinute);
  const stated = Object.values(statedMinutes).find(
    (minute) => (Math.abs(minute - free) * width) / 1440 <= snapReach,
  );
  return stated ?? free;
}

/**
 * The hours that the rail names: every third, but none that the handle would touch, nor a stated hour
 * unless those stand in a row of their own.
 */
export function railHours(minute: number, width: number, ownRow = false): readonly number[] {
  const handle = handleBlockX(minute, width);
  const stated = ownRow ? [] : Object.values(statedMinutes).map((at) => handleX(at, width));
  return [3, 6, 9, 12, 15, 18, 21, 24].filter((hour) => {
    const x = handleX(hour * 60, width);
    return (
      x > 30 &&
      x < width - 30 &&
      Math.abs(x - handle) >= 166 &&
      stated.every((other) => Math.abs(x - other) >= 92)
    );
  });
}

/** A stated hour gives way to the handle. */
export function isStatedShown(stated: number, minute: number, width: number): boolean {
  return Math.abs(handleX(stated, width) - handleBlockX(minute, width)) >= 182;
}

/** Where a place stands on the map of the day. */
export function dayPoint(
  [longitude, latitude]: readonly [number, number],
  minute: number,
  { width }: Size,
): Point {
  return { x: dayX(longitude, minute, width), y: dayY(latitude, width) };
}
