import type { Rect } from '../layout/stage.ts';
import type { Camera } from './camera.ts';
import type { Lines } from './lines.ts';

/** What a line is poured into: a Path2D has both. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

const radians = Math.PI / 180;
const fullTurn = 2 * Math.PI;

/** Sides of the view that a point lies beyond, one bit each. */
type Sides = number;

interface View {
  readonly camera: Camera;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Pours lines into a pen as a camera shows it, in the camera's pixels. Lines outside `area` are
 * left out, and so are runs of points that cannot be seen: what lies inside is exact, what lies
 * beyond an edge only stays beyond it.
 *
 * The seam of the map cuts a line where it lies: longitudes beyond it are held at it, so a ring
 * follows the edge of the world, and the rest of the ring appears at the other edge.
 */
export function trace(lines: Lines, closed: boolean, camera: Camera, area: Rect, pen: Pen): void {
  const air = 20;
  const view: View = {
    camera,
    left: area.x - air,
    right: area.x + area.width + air,
    top: area.y - air,
    bottom: area.y + area.height + air,
  };
  const meridian = camera.meridian * radians;
  for (let line = 0; line + 1 < lines.starts.length; line += 1)
    for (let turn = -fullTurn; turn <= fullTurn; turn += fullTurn) {
      const shift = turn - meridian;
      if (isSeen(lines.boxes, line * 6, shift, view)) traceLine(lines, line, shift, closed, view, pen);
    }
}

/** The part of `area` that lines may lie in, with room for strokes, or `undefined` where none do. */
export function boundsOf(lines: Lines, camera: Camera, area: Rect): Rect | undefined {
  const air = 8;
  const { x, y, scale } = camera;
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let at = 0; at < lines.boxes.length; at += 6)
    for (let turn = -fullTurn; turn <= fullTurn; turn += fullTurn) {
      const shift = turn - camera.meridian * radians;
      const west = Math.max((lines.boxes[at] ?? 0) + shift, -Math.PI);
      const east = Math.min((lines.boxes[at + 1] ?? 0) + shift, Math.PI);
      if (east <= west) continue;
      const narrow = lines.boxes[at + 4] ?? 0;
      const wide = lines.boxes[at + 5] ?? 0;
      left = Math.min(left, x + scale * west * (west < 0 ? wide : narrow));
      right = Math.max(right, x + scale * east * (east > 0 ? wide : narrow));
      top = Math.min(top, y + scale * (lines.boxes[at + 2] ?? 0));
      bottom = Math.max(bottom, y + scale * (lines.boxes[at + 3] ?? 0));
    }
  left = Math.max(left - air, area.x);
  right = Math.min(right + air, area.x + area.width);
  top = Math.max(top - air, area.y);
  bottom = Math.min(bottom + air, area.y + area.height);
  if (left >= right || top >= bottom) return undefined;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether a line's box meets the view once it is shifted, and lies in the world at all. */
function isSeen(boxes: Float32Array, at: number, shift: number, view: View): boolean {
  const west = (boxes[at] ?? 0) + shift;
  const east = (boxes[at + 1] ?? 0) + shift;
  if (east <= -Math.PI || west >= Math.PI) return false;
  const { x, y, scale } = view.camera;
  if (y + scale * (boxes[at + 2] ?? 0) > view.bottom || y + scale * (boxes[at + 3] ?? 0) < view.top)
    return false;
  const narrow = boxes[at + 4] ?? 0;
  const wide = boxes[at + 5] ?? 0;
  const from = Math.max(west, -Math.PI);
  const to = Math.min(east, Math.PI);
  return (
    x + scale * from * (from < 0 ? wide : narrow) <= view.right &&
    x + scale * to * (to > 0 ? wide : narrow) >= view.left
  );
}

function traceLine(
  { longitude, width, y, starts }: Lines,
  line: number,
  shift: number,
  closed: boolean,
  view: View,
  pen: Pen,
): void {
  const { camera, left, right, top, bottom } = view;
  const { scale } = camera;
  const end = starts[line + 1] ?? 0;
  // A run of unseen points is held back until it is left: only its last point is drawn.
  let drawn = false;
  let held = false;
  let common: Sides = 0;
  let heldX = 0;
  let heldY = 0;
  let outside = false;
  for (let i = starts[line] ?? 0; i < end; i += 1) {
    const free = (longitude[i] ?? 0) + shift;
    const beyond = free < -Math.PI || free > Math.PI;
    const turned = Math.min(Math.max(free, -Math.PI), Math.PI);
    const px = camera.x + scale * turned * (width[i] ?? 0);
    const py = camera.y + scale * (y[i] ?? 0);
    const sides: Sides =
      (px < left ? 1 : 0) | (px > right ? 2 : 0) | (py < top ? 4 : 0) | (py > bottom ? 8 : 0);
    // A line has no business at the edge of the world; a ring follows it.
    if (!closed && beyond && outside) {
      drawn = false;
      held = false;
      common = 0;
      continue;
    }
    outside = beyond;
    if (!drawn) {
      pen.moveTo(px, py);
      drawn = true;
      common = sides;
    } else if ((common & sides) !== 0) {
      common &= sides;
      held = true;
    } else {
      if (held) pen.lineTo(heldX, heldY);
      pen.lineTo(px, py);
      held = false;
      common = sides;
    }
    heldX = px;
    heldY = py;
  }
  if (held) pen.lineTo(heldX, heldY);
}
