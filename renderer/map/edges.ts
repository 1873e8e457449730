import { type Camera, type Point, type Size, worldCamera, worldReach, zoomLimits } from './camera.ts';

/**
 * How far a finger pulls something beyond its edge, of the `way` that it went itself: less and less,
 * and never `most`. The rubber band of UIScrollView, as Grant Paul published it in 2012:
 * (1 − 1 / (x·c/d + 1))·d with c = 0.55. Both in the same unit; the sign is kept.
 */
export function stretched(way: number, most: number): number {
  return Math.sign(way) * (1 - 1 / ((Math.abs(way) * stiffness) / most + 1)) * most;
}
const stiffness = 0.55;

/** How far the finger went, of what it is pulled to: the inverse of `stretched`. */
export function unstretched(shown: number, most: number): number {
  // What no finger pulled, as a pane that became smaller, may lie further out than one can pull.
  const share = Math.min(Math.abs(shown) / most, 0.98);
  return (Math.sign(shown) * (most / stiffness) * share) / (1 - share);
}

/** How fast something stretched goes, of the finger's speed: the derivative of `stretched`. */
function give(shown: number, most: number): number {
  return shown === 0 ? 1 : stiffness * (1 - Math.min(Math.abs(shown) / most, 0.98)) ** 2;
}

/** How far a zoom gives beyond its limits, as a natural logarithm: never as far as double or half. */
const zoomGive = Math.LN2;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Where the camera's x and y may come to rest at a scale: the edge of the world may stand so far in. */
export function roomOf(scale: number, pane: Size): { readonly x: Range; readonly y: Range } {
  const world = worldCamera(pane);
  const half = { x: worldReach.x * scale, y: worldReach.y * scale };
  // At the widest the world stands as it was framed; closer by half, it moves with all its freedom.
  const freedom = Math.min(1, Math.max(0, (scale / world.scale - 1) / 0.5));
  const x = Math.max(0, half.x - pane.width / 2) + (freedom * pane.width) / 6;
  const up = Math.max(0, world.y - (pane.height * 0.66 - half.y)) * freedom;
  const down = Math.max(0, pane.height * 0.34 + half.y - world.y) * freedom;
  return {
    x: { low: pane.width / 2 - x, high: pane.width / 2 + x },
    y: { low: world.y - up, high: world.y + down },
  };
}

/** The range of scales in which the map of a pane may come to rest. */
function scalesOf(pane: Size): Range {
  const { scale } = worldCamera(pane);
  return { low: scale * zoomLimits.least, high: scale * zoomLimits.most };
}

function within(value: number, { low, high }: Range): number {
  return Math.min(Math.max(value, low), high);
}

/** The nearest scale in which the map of a pane may come to rest. */
export function restingScale(scale: number, pane: Size): number {
  return within(scale, scalesOf(pane));
}

/** The nearest camera of the same scale that leaves no more than a margin of nothing at an edge. */
export function held(camera: Camera, pane: Size): Camera {
  const room = roomOf(camera.scale, pane);
  return { ...camera, x: within(camera.x, room.x), y: within(camera.y, room.y) };
}

/** Applies a law to what of a value lies outside its range. */
function outside(
  value: number,
  range: Range,
  most: number,
  law: (way: number, most: number) => number,
): number {
  const edge = within(value, range);
  return value === edge ? value : edge + law(value - edge, most);
}

/**
 * The camera after the contacts moved from `before` to `after` (the same one or two, in the same
 * order): what lies under a finger, or in the middle of two, stays there, and two that part bring
 * the map closer by as much. Beyond the edges and the limits of zoom the map gives way as a rubber
 * band does; it holds no memory of that, so fingers may land, lift and take over at any moment.
 */
export function pulled(
  camera: Camera,
  before: readonly Point[],
  after: readonly Point[],
  pane: Size,
): Camera {
  const [a, b] = before;
  const [c, d] = after;
  if (a === undefined || c === undefined) return camera;
  const pinch = b !== undefined && d !== undefined;
  const from = pinch ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : a;
  const to = pinch ? { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 } : c;
  const apart = pinch ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  const factor = pinch && apart > 0 ? Math.hypot(c.x - d.x, c.y - d.y) / apart : 1;
  const scale = factor > 0 ? zoomedScale(camera.scale, factor, pane) : camera.scale;
  const room = roomOf(camera.scale, pane);
  const x = outside(camera.x, room.x, pane.width, unstretched);
  const y = outside(camera.y, room.y, pane.height, unstretched);
  const real = scale / camera.scale;
  const next = roomOf(scale, pane);
  return {
    ...camera,
    scale,
    x: outside(to.x + (x - from.x) * real, next.x, pane.width, stretched),
    y: outside(to.y + (y - from.y) * real, next.y, pane.height, stretched),
  };
}

function zoomedScale(scale: number, factor: number, pane: Size): number {
  if (factor === 1) return scale;
  const { low, high } = scalesOf(pane);
  const range = { low: Math.log(low), high: Math.log(high) };
  const asked = outside(Math.log(scale), range, zoomGive, unstretched) + Math.log(factor);
  return Math.exp(outside(asked, range, zoomGive, stretched));
}

/** How fast the map goes under a finger of some speed: as fast, or less where it is stretched. */
export function slowed(velocity: Point, camera: Camera, pane: Size): Point {
  const rest = held(camera, pane);
  return {
    x: velocity.x * give(camera.x - rest.x, pane.width),
    y: velocity.y * give(camera.y - rest.y, pane.height),
  };
}
