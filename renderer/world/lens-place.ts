import { type PioneerId, pioneerIds } from '../../data/pioneer.ts';
import type { Rect } from '../layout/stage.ts';
import type { Camera, Point, Size } from '../map/camera.ts';
import { lensSpot } from '../map/lens-spot.ts';
import type { WorldFrame } from './frame.ts';
import type { Place } from './place.ts';

/** Where a lens lies in its pane, in design pixels. */
export interface LensSpot {
  readonly centre: Point;
  readonly radius: number;
}

export interface OpenLens {
  readonly id: PioneerId;
  readonly spot: LensSpot;
}

const radius = 140;

/** Those whose shape the map itself shows need no lens; Kigoma is shown as a point. */
const lensed = pioneerIds.filter(
  (id) => !['ontario', 'scotland', 'jalisco', 'la-libertad', 'kigoma'].includes(id),
);

/** Where the lens of a profile opens. */
export function profileLens({ width, height }: Size): LensSpot {
  const flat = height < width * 0.8;
  return {
    centre: flat ? { x: width - 200, y: height - 190 } : { x: width * 0.213, y: height - 452 },
    radius,
  };
}

/** What a lens and the cone from its marker take of the map. */
export function lensBox({ centre, radius }: LensSpot, marker: Point): Rect {
  const x = Math.min(centre.x - radius, marker.x);
  const y = Math.min(centre.y - radius, marker.y);
  return {
    x,
    y,
    width: Math.max(centre.x + radius, marker.x) - x,
    height: Math.max(centre.y + radius, marker.y) - y,
  };
}

/** Whose lens is open on a map at rest, and where. `taken`: boxes of names and controls. */
export function openLens(
  { scene, chosen, pane }: WorldFrame,
  camera: Camera,
  places: readonly Place[],
  taken: readonly Rect[],
): OpenLens | undefined {
  if (scene === 'attract') return undefined;
  if (chosen !== undefined)
    return lensed.includes(chosen) ? { id: chosen, spot: profileLens(pane) } : undefined;
  const found = lensSpot(lensed, radius, { camera, pane, taken, markers: places });
  return found && { id: found.id, spot: { centre: found.centre, radius } };
}
