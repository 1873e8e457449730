import { geoEqualEarth, geoEqualEarthRaw } from 'd3-geo';

/**
 * Equal Earth (Šavrič, Patterson, Jenny 2018, doi:10.1080/13658816.2018.1504949), moved and scaled.
 * It keeps areas: no continent is shrunk.
 */
export interface Camera {
  /** The meridian that stands upright, in degrees east. */
  readonly meridian: number;
  /** Where that meridian meets the equator, in design pixels of the pane. */
  readonly x: number;
  readonly y: number;
  /** Design pixels per unit of the projection; the world is 5.41 units wide. */
  readonly scale: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** [longitude, latitude] in degrees. */
export type LonLat = readonly [number, number];

const radians = Math.PI / 180;

/** Half the width and half the height of the projected world, in units. */
export const worldReach = { x: geoEqualEarthRaw(Math.PI, 0)[0], y: geoEqualEarthRaw(0, Math.PI / 2)[1] };

/** The meridian of the world view: its seam, 169° W, runs where no pioneer is. */
const worldMeridian = 11;

/** d3's projection for a camera, with degrees in and design pixels of the pane out. */
export function projectionOf(camera: Camera) {
  return geoEqualEarth()
    .rotate([-camera.meridian, 0])
    .translate([camera.x, camera.y])
    .scale(camera.scale)
    .precision(0.4);
}

/** Where a place lies in units, seen from a meridian; y downwards. */
function unitOf([longitude, latitude]: LonLat, meridian: number): Point {
  const turned = ((((longitude - meridian + 180) % 360) + 360) % 360) - 180;
  const [x, y] = geoEqualEarthRaw(turned * radians, latitude * radians);
  return { x, y: -y };
}

/** Where a place lies in the pane. */
export function project(at: LonLat, camera: Camera): Point {
  const unit = unitOf(at, camera.meridian);
  return { x: camera.x + camera.scale * unit.x, y: camera.y + camera.scale * unit.y };
}

/** The camera under which `at` lies at `focus`, with its own meridian upright. */
export function cameraAt(at: LonLat, focus: Point, scale: number): Camera {
  const unit = unitOf(at, at[0]);
  return { meridian: at[0], x: focus.x - scale * unit.x, y: focus.y - scale * unit.y, scale };
}

/** Design pixels per unit that a pane may have for each of its height: all fifteen stay in sight. */
const tallest = 0.43;

/**
 * The whole world across the pane, or as much of the width as its height allows; the equator stands a
 * little low, so that the north has room.
 */
export function worldCamera(pane: Size): Camera {
  const scale = Math.min(pane.width / (2 * worldReach.x), tallest * pane.height);
  const equator =
    pane.height > pane.width / 1.5
      ? pane.height - 1.15 * worldReach.y * scale + 38
      : Math.min(0.2776 * pane.width, 0.5844 * pane.height);
  return { meridian: worldMeridian, x: pane.width / 2, y: equator, scale };
}

export const zoomLimits = { least: 1, most: 24 } as const;

/** Zoomed by `factor` about a point that stays under the finger, within the limits of the pane. */
export function zoomedAt(camera: Camera, about: Point, factor: number, pane: Size): Camera {
  const world = worldCamera(pane).scale;
  const scale = Math.min(Math.max(camera.scale * factor, world * zoomLimits.least), world * zoomLimits.most);
  const real = scale / camera.scale;
  return {
    ...camera,
    scale,
    x: about.x + (camera.x - about.x) * real,
    y: about.y + (camera.y - about.y) * real,
  };
}

export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}
