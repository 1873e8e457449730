import type { LonLat } from './camera.ts';
import { type Lines, linesOf } from './lines.ts';

/** Degrees between two points of a curved line: at the closest zoom a chord leaves it by a tenth of a pixel. */
const fine = 0.5;

function steps(from: number, to: number, step: number): readonly number[] {
  const count = Math.ceil(Math.abs(to - from) / step);
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}

/** Meridians and parallels, each `every` degrees. */
export function graticule(every: number): Lines {
  const meridians = steps(-180, 180 - every, every).map((longitude) =>
    steps(-90, 90, 1).map((latitude): LonLat => [longitude, latitude]),
  );
  const parallels = steps(-90 + every, 90 - every, every).map((latitude) =>
    steps(-180, 180, every).map((longitude): LonLat => [longitude, latitude]),
  );
  return linesOf([...meridians, ...parallels]);
}

type Vector = readonly [x: number, y: number, z: number];

const radians = Math.PI / 180;

function vectorOf([longitude, latitude]: LonLat): Vector {
  const flat = Math.cos(latitude * radians);
  return [
    flat * Math.cos(longitude * radians),
    flat * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
}

function placeOf([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/** `a` times one vector and `b` times another. */
function sum(a: number, [ax, ay, az]: Vector, b: number, [bx, by, bz]: Vector): Vector {
  return [a * ax + b * bx, a * ay + b * by, a * az + b * bz];
}

/** A great circle from one place to another, the shorter way. */
export function greatCircle(from: LonLat, to: LonLat): Lines {
  const start = vectorOf(from);
  const end = vectorOf(to);
  const angle = Math.acos(start[0] * end[0] + start[1] * end[1] + start[2] * end[2]);
  // Spherical linear interpolation (Shoemake 1985).
  const between = (t: number) => placeOf(sum(Math.sin((1 - t) * angle), start, Math.sin(t * angle), end));
  return linesOf([unwrapped(steps(0, 1, (fine * radians) / angle).map(between))]);
}

/**
 * The area within `radius` degrees of a point. Where it holds a pole, its edge goes around the earth
 * and is closed along that pole; where it holds both, it is all of the world but a hole.
 */
export function cap(centre: LonLat, radius: number): Lines {
  const middle = vectorOf(centre);
  const north = vectorOf([centre[0], centre[1] + 90]);
  const east = vectorOf([centre[0] + 90, 0]);
  const edge = unwrapped(
    steps(0, 360, fine).map((bearing) => {
      const away = sum(Math.cos(bearing * radians), north, Math.sin(bearing * radians), east);
      return placeOf(sum(Math.cos(radius * radians), middle, Math.sin(radius * radians), away));
    }),
  );
  const holdsNorth = 90 - centre[1] < radius;
  const holdsSouth = 90 + centre[1] < radius;
  if (holdsNorth !== holdsSouth) return linesOf([closedAlong(edge, holdsNorth ? 90 : -90)]);
  if (!holdsNorth) return linesOf([edge]);
  const [west] = centre;
  const world = [...steps(-90, 90, 1).map((latitude): LonLat => [west - 180, latitude])];
  const other = world.map(([longitude, latitude]): LonLat => [longitude + 360, latitude]).reverse();
  return linesOf([[...world, ...other], edge]);
}

function closedAlong(edge: readonly LonLat[], pole: 90 | -90): readonly LonLat[] {
  const first = edge[0] ?? [0, 0];
  const last = edge.at(-1) ?? first;
  const there = steps(last[1], pole, 1).map((latitude): LonLat => [last[0], latitude]);
  const back = steps(pole, first[1], 1).map((latitude): LonLat => [first[0], latitude]);
  return [...edge, ...there, ...back];
}

/** The same places with longitudes that run on instead of leaping at 180°. */
function unwrapped(places: readonly (readonly [number, number])[]): readonly LonLat[] {
  let before: number | undefined;
  return places.map(([longitude, latitude]): LonLat => {
    const turns = before === undefined ? 0 : Math.round((before - longitude) / 360);
    before = longitude + 360 * turns;
    return [before, latitude];
  });
}
