import { type PioneerId, pioneerIds } from '../../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import type { Rect } from '../../../renderer/layout/stage.ts';
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
import { type Subsolar, subsolar, sunAzimuth, sunHeight } from '../../../renderer/light/sun.ts';
import { type Camera, type Point, project, type Size } from '../../../renderer/map/camera.ts';
import { dayArea, lightBands } from '../../../renderer/map/light-bands.ts';
import { gnomonShadow, markerSize } from '../../../renderer/map/marker.ts';
import { shownOnWorldMap } from '../../../renderer/map/territories.ts';
import { circle, type Drawing, fill, inside, type Line, type Mark, rectangle, stroke } from './drawing.ts';
import { fillPane, graticule, type Outlines, traced } from './outlines.ts';

export interface WorldPicture {
  readonly camera: Camera;
  readonly pane: Size;
  /** Of the day in Paris. */
  readonly minute: number;
  /** Whose map it is, or the whole world's. */
  readonly chosen?: PioneerId;
  /** Boxes of names: no line is drawn behind them. */
  readonly holes?: readonly Rect[];
  readonly outlines: Outlines;
  /** What lies over the map and under its markers. */
  readonly between?: readonly Mark[];
}

const sphere = { type: 'Sphere' } as const;

/** A pioneer on a map at one moment. */
export interface MapPlace {
  readonly id: PioneerId;
  readonly at: Point;
  readonly night: boolean;
  /** Tip of its shadow from its foot; nothing at night. */
  readonly shadow: Point;
}

export function mapPlaces(camera: Camera, sun: Subsolar): readonly MapPlace[] {
  return pioneers.map(({ id, seat }) => {
    const height = sunHeight(seat.value.at, sun);
    const night = isNight(lightStep(height));
    return {
      id,
      at: project(seat.value.at, camera),
      night,
      shadow: night ? { x: 0, y: 0 } : gnomonShadow(height, sunAzimuth(seat.value.at, sun)),
    };
  });
}

/** The world under its light, with the fifteen: the same layers as on the exhibit's map. */
export function worldDrawing(picture: WorldPicture): Drawing {
  const { camera, pane, minute, chosen, holes = [], outlines, between = [] } = picture;
  const sun = subsolar(instant(minute));
  const close = chosen !== undefined;
  const shape = (object: Parameters<typeof traced>[0]) => traced(object, camera, pane);
  const earth = shape(sphere);
  const land = shape(outlines.land);
  const all = lightBands(sun).map(({ step, area }) => ({ step, rings: shape(area) }));
  // What lies under a band that fills the pane is never seen.
  const bands = all.slice(Math.max(0, all.map(({ rings }) => fillPane(rings, pane)).lastIndexOf(true)));
  const day = shape(dayArea(sun));
  const night: readonly Line[] = [rectangle(-20, -20, pane.width + 40, pane.height + 40), ...day];
  const ground = (which: 'sea' | 'land'): readonly Mark[] => [
    ...fill(earth, lights.n0[which]),
    ...bands.flatMap(({ step, rings }) => fill(rings, lights[step][which])),
  ];
  const bothSides = (draw: (side: 'day' | 'night') => readonly Mark[]) => [
    ...inside(day, draw('day')),
    ...inside(night, draw('night'), 'evenodd'),
  ];
  const lines = [
    { lines: shape(graticule), width: 1, opacity: 0.13 },
    { lines: shape(outlines.borders), width: 1, opacity: 0.2 },
    ...arcs(chosen).map(({ object, strong }) => ({
      lines: shape(object),
      width: strong ? 4 : close ? 2.5 : 1.75,
      opacity: strong ? 1 : close ? 0.7 : 0.62,
    })),
  ];
  const open: readonly Line[] = [
    rectangle(-20, -20, pane.width + 40, pane.height + 40),
    ...holes.map(({ x, y, width, height }) => rectangle(x - 6, y, width + 12, height)),
  ];
  const drawn = bothSides((side) =>
    lines.flatMap(({ lines, width, opacity }) => stroke(lines, side === 'day' ? ink : paper, width, opacity)),
  );
  return {
    ...pane,
    marks: inside(earth, [
      ...ground('sea'),
      ...inside(land, ground('land')),
      ...bothSides((side) => territories(side, shape, outlines, close)),
      ...(holes.length === 0 ? drawn : inside(open, drawn, 'evenodd')),
      ...between,
      ...mapPlaces(camera, sun).flatMap((place) => marker(place, place.id === chosen)),
    ]),
  };
}

/** Great circles from Paris; the chosen pioneer's is stronger. */
function arcs(chosen: PioneerId | undefined) {
  const from = [...pioneerOf('paris').seat.value.at];
  return pioneerIds
    .filter((id) => id !== 'paris')
    .map((id) => ({
      object: { type: 'LineString' as const, coordinates: [from, [...pioneerOf(id).seat.value.at]] },
      strong: id === chosen,
    }));
}

function territories(
  side: 'day' | 'night',
  shape: (object: Parameters<typeof traced>[0]) => readonly Line[],
  { areas }: Outlines,
  close: boolean,
): readonly Mark[] {
  return shownOnWorldMap.flatMap((id) => {
    const area = areas.get(id);
    if (area === undefined) return [];
    const rings = shape(area);
    const isDay = side === 'day';
    return [
      ...fill(rings, isDay ? paper : nightTerritory, isDay ? 0.6 : 1),
      ...stroke(rings, isDay ? ink : lamp, close ? 2.5 : 0.8, 1, true),
    ];
  });
}

/** A lamp by night, a gnomon with its shadow by day; the chosen one larger, in its ring. */
function marker({ at, night, shadow }: MapPlace, chosen: boolean): readonly Mark[] {
  const times = chosen ? markerSize.chosen : 1;
  const colour = night ? lamp : ink;
  const ring = (radius: number, width: number) => stroke([circle(at, radius)], colour, width, 1, true);
  const tip = [at.x, at.y, at.x + shadow.x * times, at.y + shadow.y * times];
  return [
    ...(chosen ? ring(markerSize.chosenRing, 2.5) : []),
    ...(night ? ring(markerSize.ring * times, 2) : stroke([tip], colour, 4 * times)),
    ...fill([circle(at, markerSize.disc * times)], colour),
  ];
}
