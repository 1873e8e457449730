import { geoEqualEarthRaw } from 'd3-geo';
import type { Rect } from '../layout/stage.ts';
import { type Camera, type Size, worldReach } from './camera.ts';

/** What a picture of the map shows: a part of the plane that a camera looks at. */
export interface View {
  readonly camera: Camera;
  /** In the camera's pixels; larger than the pane, so that the picture may move. */
  readonly area: Rect;
  /** Device pixels per design pixel. */
  readonly density: number;
}

/** A plane transform as CSS writes it: matrix(a, b, c, d, e, f). Here b is always 0. */
export interface Matrix {
  readonly a: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/**
 * How much of the pane is painted beyond each of its edges, and at what share of the screen's density.
 * A map that turns in flight uses up a picture within a few frames: it is painted wider, and coarser.
 */
const extents = {
  usual: { margin: 0.22, share: 1 },
  turning: { margin: 0.35, share: 0.6 },
} as const;

/** The view for a pane at rest or in motion; its edges lie on whole device pixels. */
export function viewFor(camera: Camera, pane: Size, density: number, extent: keyof typeof extents): View {
  const { margin, share } = extents[extent];
  const whole = (length: number) => Math.ceil(length * density) / density;
  const x = whole(pane.width * margin);
  const y = whole(pane.height * margin);
  return {
    camera,
    area: { x: -x, y: -y, width: whole(pane.width) + 2 * x, height: whole(pane.height) + 2 * y },
    density: density * share,
  };
}

/** The view of the whole world at a meridian, in no more pixels than a pane has. */
export function wholeWorld(meridian: number, pane: Size, density: number): View {
  const longest = Math.max(pane.width, pane.height);
  const scale = longest / (2 * worldReach.x);
  const height = Math.ceil(2 * worldReach.y * scale);
  return {
    camera: { meridian, x: 0, y: 0, scale },
    area: { x: -longest / 2, y: -height / 2, width: longest, height },
    density,
  };
}

/** Degrees eastwards from one meridian to another, −180 to 180. */
function turnBetween(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

/**
 * Where a picture lies when another camera looks: the transform of its pixels, from its camera's
 * plane to the pane. Exact as long as the meridian stays; where the map turns, exact on the parallel
 * in the middle of the pane and very nearly so beside it (x slides by the width of the parallel, which
 * is taken as straight there).
 */
export function placement(from: Camera, to: Camera, pane: Size): Matrix {
  const a = to.scale / from.scale;
  const e = to.x - a * from.x;
  const f = to.y - a * from.y;
  const turn = (turnBetween(from.meridian, to.meridian) * Math.PI) / 180;
  if (turn === 0) return { a, c: 0, d: a, e, f };
  const middle = Math.max(-1, Math.min(1, (pane.height / 2 - to.y) / to.scale / worldReach.y)) * worldReach.y;
  const [width, slope] = widthAt(middle);
  const c = -a * turn * slope;
  return { a, c, d: a, e: e - to.scale * turn * (width - slope * middle) - c * from.y, f };
}

/** Width of a parallel at y (units, downwards), and how it changes with y. */
function widthAt(y: number): readonly [width: number, slope: number] {
  const at = (unit: number) => geoEqualEarthRaw(1, latitudeAt(-unit))[0];
  const step = 1e-3;
  return [at(y), (at(y + step) - at(y - step)) / (2 * step)];
}

/** Latitude in radians of a y in units, upwards. */
function latitudeAt(y: number): number {
  return geoEqualEarthRaw.invert?.(0, y)[1] ?? 0;
}

/** Whether a moved picture covers the whole pane. */
export function covers({ area }: View, { a, c, e, f }: Matrix, pane: Size): boolean {
  if (c !== 0) return false;
  return (
    e + a * area.x <= 0 &&
    f + a * area.y <= 0 &&
    e + a * (area.x + area.width) >= pane.width &&
    f + a * (area.y + area.height) >= pane.height
  );
}

/** How far a picture may be scaled before it is painted anew, and how much of its margin may be used. */
const greatestDrift = 1.5;
const usableMargin = 0.85;

/** Whether a picture no longer serves a moving camera well. */
export function isWorn(view: View, now: Camera, pane: Size): boolean {
  return wear(view, now, pane) > 1;
}

/** How far the picture ordered for a moving camera may look ahead: a margin is left for a change of mind. */
const greatestLead = 0.75;

/**
 * The camera that the next picture is best made for: as far on its likely way as a picture can be that
 * serves where the camera is now, so that it lasts twice as long. `lead`: how long one takes, in ms.
 */
export function bestCamera(
  likely: (milliseconds: number) => Camera,
  now: Camera,
  lead: number,
  pane: Size,
  density: number,
): Camera {
  for (const more of [480, 320, 200, 120, 60]) {
    const camera = likely(lead + more);
    if (wear(viewFor(camera, pane, density, 'usual'), now, pane) <= greatestLead) return camera;
  }
  return likely(lead);
}

/** How worn a picture is: beyond 1 it is to be painted anew. */
function wear({ camera, area }: View, now: Camera, pane: Size): number {
  if (camera.meridian !== now.meridian) return Number.POSITIVE_INFINITY;
  const { a, e, f } = placement(camera, now, pane);
  // What is left of each margin, as a share of what there was.
  const left = (e + a * area.x) / area.x;
  const top = (f + a * area.y) / area.y;
  const right = (e + a * (area.x + area.width) - pane.width) / (area.width + area.x - pane.width);
  const bottom = (f + a * (area.y + area.height) - pane.height) / (area.height + area.y - pane.height);
  const used = 1 - Math.min(left, top, right, bottom);
  return Math.max(used / usableMargin, Math.abs(Math.log(a)) / Math.log(greatestDrift));
}

/** Whether a picture shows exactly what a camera at rest sees. */
export function isExact({ camera, density }: View, now: Camera, wanted: number): boolean {
  return (
    density === wanted &&
    camera.meridian === now.meridian &&
    camera.x === now.x &&
    camera.y === now.y &&
    camera.scale === now.scale
  );
}
