import { type PioneerId, pioneerIds } from '../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../data/pioneers.ts';
import type { WorldLines } from '../canvas/paint-world.ts';
import type { Rect } from '../layout/stage.ts';
import { type Camera, type LonLat, project, worldCamera } from '../map/camera.ts';
import { shownOnWorldMap } from '../map/territories.ts';
import type { WorldFrame } from './frame.ts';
import type { Place } from './place.ts';

const territories = shownOnWorldMap.map((id) => pioneerIds.indexOf(id));

/** A name's box, relative to the place that it belongs to. */
export interface NameBox {
  readonly of: LonLat;
  readonly box: Rect;
}

export function nameBoxes(
  places: readonly Place[],
  boxOf: (place: Place) => Rect | undefined,
): readonly NameBox[] {
  return places.flatMap((place) => {
    const box = boxOf(place);
    if (box === undefined) return [];
    return [
      { of: place.pioneer.seat.value.at, box: { ...box, x: box.x - place.at.x, y: box.y - place.at.y } },
    ];
  });
}

/** The lines on the map of a scene as a camera sees it: the names travel with their places. */
export function worldLines(
  { scene, pane }: WorldFrame,
  aim: PioneerId | undefined,
  borders: boolean,
  names: readonly NameBox[],
  clock: Rect,
  camera: Camera,
): WorldLines {
  const touring = scene === 'attract';
  return {
    borders,
    from: pioneerOf('paris').seat.value.at,
    arcs: pioneers
      .filter(({ id }) => id !== 'paris' && (!touring || id === aim))
      .map(({ id, seat }) => ({ to: seat.value.at, chosen: id === aim })),
    territories,
    lit: aim === undefined || touring ? undefined : Number(pioneerOf(aim).countryId),
    holes: [
      clock,
      ...names.map(({ of, box }) => {
        const { x, y } = project(of, camera);
        return { ...box, x: x + box.x, y: y + box.y };
      }),
    ],
    close: scene !== 'map' || camera.scale > 1.6 * worldCamera(pane).scale,
  };
}
