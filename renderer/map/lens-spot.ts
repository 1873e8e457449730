import type { Rect } from '../layout/stage.ts';
import type { Camera, Point, Size } from './camera.ts';
import { meetsBox } from './crossing.ts';
import { tangents } from './lens.ts';

/** From this scale on a lens may open: closer than a world, as close as a part of a continent. */
const closeEnough = 1000;

/** Air between the lens and whatever else stands on the map, in design pixels. */
const air = 14;

/** How far the middle of a lens may lie from its marker, in radii. */
const distances = [1.5, 1.75, 2, 2.4, 2.8] as const;
const directions = 24;

/** What stands on the map that a lens must not cover. */
interface Surroundings {
  readonly camera: Camera;
  readonly pane: Size;
  /** Boxes of names and controls. */
  readonly taken: readonly Rect[];
  readonly markers: readonly { readonly id: string; readonly at: Point }[];
}

function covers(centre: Point, radius: number, { x, y, width, height }: Rect): boolean {
  const dx = Math.max(x - centre.x, 0, centre.x - x - width);
  const dy = Math.max(y - centre.y, 0, centre.y - y - height);
  return Math.hypot(dx, dy) < radius + air;
}

/**
 * Which of `ids` opens as a lens on a map seen from near, and where: the one nearest to the middle of
 * the pane, at the spot nearest to its marker that is free of names, markers and controls; `undefined`
 * where the map is too far away or no spot is free. One lens at a time: two would hide what they
 * explain, and names never give way to it.
 */
export function lensSpot<Id extends string>(
  ids: readonly Id[],
  radius: number,
  { camera, pane, taken, markers }: Surroundings,
): { readonly id: Id; readonly centre: Point } | undefined {
  if (camera.scale < closeEnough) return undefined;
  const middle = { x: pane.width / 2, y: pane.height / 2 };
  const off = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  const shown = markers.filter(({ at: { x, y } }) => x > 0 && y > 0 && x < pane.width && y < pane.height);
  const near = ids
    .flatMap((id) => {
      const marker = shown.find((candidate) => candidate.id === id);
      return marker === undefined ? [] : [{ id, at: marker.at }];
    })
    .sort((a, b) => off(a.at) - off(b.at))[0];
  if (near === undefined) return undefined;
  const others = shown.filter(({ id }) => id !== near.id);

  const isFree = (centre: Point): boolean => {
    const rim = radius + air;
    if (centre.x < rim || centre.y < rim || centre.x > pane.width - rim || centre.y > pane.height - rim)
      return false;
    if (taken.some((box) => covers(centre, radius, box))) return false;
    if (shown.some(({ at }) => covers(centre, radius + 20, { ...at, width: 0, height: 0 }))) return false;
    const cone = [centre, ...tangents(near.at, centre, radius)].map((end) => [near.at, end] as const);
    const inTheWay = [
      ...taken,
      ...others.map(({ at }) => ({ x: at.x - 16, y: at.y - 16, width: 32, height: 32 })),
    ];
    return !cone.some((line) => inTheWay.some((box) => meetsBox(line, box, 2)));
  };
  for (const distance of distances)
    for (let direction = 0; direction < directions; direction += 1) {
      // Up and to the right first, then to both sides by turns: where a callout is expected.
      const turn = ((direction % 2 === 0 ? 1 : -1) * Math.ceil(direction / 2) * 2 * Math.PI) / directions;
      const angle = -Math.PI / 4 + turn;
      const centre = {
        x: near.at.x + Math.cos(angle) * distance * radius,
        y: near.at.y + Math.sin(angle) * distance * radius,
      };
      if (isFree(centre)) return { id: near.id, centre };
    }
  return undefined;
}
