import type { PioneerId } from '../../../data/pioneer.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import { instant } from '../../../renderer/light/moment.ts';
import {
  ink,
  isNight,
  lamp,
  lightStep,
  lights,
  nightTerritory,
  paper,
} from '../../../renderer/light/steps.ts';
import { subsolar, sunHeight } from '../../../renderer/light/sun.ts';
import { type Camera, type Point, project } from '../../../renderer/map/camera.ts';
import { lensOf, tangents } from '../../../renderer/map/lens.ts';
import { shownOnWorldMap } from '../../../renderer/map/territories.ts';
import { circle, fill, type Line, type Mark, stroke } from './drawing.ts';
import type { Outlines } from './outlines.ts';

/** A pioneer's own shape, enlarged beside its marker, and the bar that tells its scale. */
export interface LensDrawing {
  readonly marks: readonly Mark[];
  /** What the bar stands for, where its number is written, and in which colour. */
  readonly km: number;
  readonly under: Point;
  readonly colour: string;
}

/** Nothing for those whose shape the map itself shows, and for whoever is a point. */
export function lensDrawing(
  id: PioneerId,
  camera: Camera,
  centre: Point,
  radius: number,
  minute: number,
  { areas }: Outlines,
): LensDrawing | undefined {
  const area = areas.get(id);
  if (area === undefined || shownOnWorldMap.includes(id)) return undefined;
  const { at } = pioneerOf(id).seat.value;
  const step = lightStep(sunHeight(at, subsolar(instant(minute))));
  const night = isNight(step);
  const line = night ? lamp : ink;
  const lens = lensOf(area, at, radius);
  const marker = project(at, camera);
  const [one, other] = tangents(marker, centre, radius);
  const shape = ringsOfPath(lens.shape, centre);
  const half = lens.bar.length / 2;
  const bar = [
    [-half, 0.657 * radius],
    [-half, 0.729 * radius],
    [half, 0.729 * radius],
    [half, 0.657 * radius],
  ].flatMap(([x = 0, y = 0]) => [centre.x + x, centre.y + y]);
  const seat = { x: centre.x + lens.seat.x, y: centre.y + lens.seat.y };
  const rim = [circle(centre, radius)];
  return {
    marks: [
      ...fill([[marker.x, marker.y, one.x, one.y, other.x, other.y]], night ? nightTerritory : paper, 0.4),
      ...fill(rim, night ? lights[step].land : paper),
      ...stroke(rim, line, 2.5, 1, true),
      ...fill(shape, night ? nightTerritory : lights[step].sea),
      ...stroke(shape, line, 2.5, 1, true),
      ...fill([circle(seat, 6)], line),
      ...stroke([bar], night ? paper : ink, 2),
    ],
    km: lens.bar.km,
    under: { x: centre.x, y: centre.y + 0.75 * radius },
    colour: night ? paper : ink,
  };
}

/** The rings of SVG path data made of M, L and Z alone, moved to `origin`. */
function ringsOfPath(path: string, origin: Point): readonly Line[] {
  return path
    .split(/[MZ]/)
    .filter((part) => part !== '')
    .map((part) =>
      part.split(/[L,]/).map((length, index) => Number(length) + (index % 2 === 0 ? origin.x : origin.y)),
    );
}
