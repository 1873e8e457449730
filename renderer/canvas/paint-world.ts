import { type GeoPermissibleObjects, geoGraticule, geoPath } from 'd3-geo';
import type { Rect } from '../layout/stage.ts';
import { ink, lamp, lights, nightTerritory, paper } from '../light/steps.ts';
import type { Subsolar } from '../light/sun.ts';
import { arc } from '../map/arc.ts';
import { type Camera, type LonLat, projectionOf, type Size } from '../map/camera.ts';
import { dayArea, lightBands } from '../map/light-bands.ts';
import type { Area, Atlas } from './atlas.ts';
import { sinkOf } from './sink.ts';

/** Everything that decides a picture of the world. */
export interface WorldPicture {
  readonly camera: Camera;
  readonly pane: Size;
  /** Device pixels per design pixel. */
  readonly density: number;
  readonly sun: Subsolar;
  readonly atlas: Atlas;
  readonly borders: boolean;
  /** Where the arcs begin, and where each ends. */
  readonly from: LonLat;
  readonly arcs: readonly { readonly to: LonLat; readonly chosen: boolean }[];
  readonly territories: readonly Area[];
  /** The country of the chosen pioneer, lightly lit. */
  readonly lit: Area | undefined;
  /** Boxes of names: no line is drawn behind them. */
  readonly holes: readonly Rect[];
  /** Whether the view is close: lines are stronger there. */
  readonly close: boolean;
}

const graticule = geoGraticule()
  .step([15, 15])
  .extent([
    [-180, -90.01],
    [180, 90.01],
  ])();

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pours a world into a canvas, from the ground up. */
export function paintWorld(context: Context, picture: WorldPicture): void {
  const { camera, pane, density, sun, atlas } = picture;
  const projection = projectionOf(camera).clipExtent([
    [-40, -40],
    [pane.width + 40, pane.height + 40],
  ]);
  const pathOf = (shape: GeoPermissibleObjects): Path2D => {
    const path = new Path2D();
    geoPath(projection, sinkOf(path))(shape);
    return path;
  };

  context.setTransform(density, 0, 0, density, 0, 0);
  context.fillStyle = lights.n0.sea;
  context.fillRect(0, 0, pane.width, pane.height);

  const bands = lightBands(sun).map(({ step, area }) => ({ step, path: pathOf(area) }));
  for (const { step, path } of bands) {
    context.fillStyle = lights[step].sea;
    context.fill(path);
  }
  context.save();
  context.clip(pathOf(atlas.land));
  context.fillStyle = lights.n0.land;
  context.fillRect(0, 0, pane.width, pane.height);
  for (const { step, path } of bands) {
    context.fillStyle = lights[step].land;
    context.fill(path);
  }
  context.restore();

  const day = pathOf(dayArea(sun));
  const night = new Path2D();
  night.rect(-50, -50, pane.width + 100, pane.height + 100);
  night.addPath(day);
  const fine = picture.borders ? pathOf(atlas.borders) : new Path2D();
  const lit = picture.lit === undefined ? undefined : pathOf(picture.lit);
  const territories = picture.territories.map(pathOf);
  const free = new Path2D();
  free.rect(-50, -50, pane.width + 100, pane.height + 100);
  for (const { x, y, width, height } of picture.holes) free.rect(x - 8, y - 4, width + 16, height + 8);
  const meridians = pathOf(graticule);
  const arcs = picture.arcs.map(({ to, chosen }) => ({ path: pathOf(arc(picture.from, to)), chosen }));

  for (const side of ['day', 'night'] as const) {
    context.save();
    if (side === 'day') context.clip(day);
    else context.clip(night, 'evenodd');
    const colour = side === 'day' ? ink : paper;
    if (lit !== undefined) {
      context.globalAlpha = side === 'day' ? 0.35 : 0.1;
      context.fillStyle = paper;
      context.fill(lit);
    }
    for (const territory of territories) paintTerritory(context, territory, side, picture.close);
    context.clip(free, 'evenodd');
    context.strokeStyle = colour;
    context.lineJoin = 'round';
    stroke(context, meridians, 1, 0.13);
    stroke(context, fine, 1, 0.2);
    for (const { path, chosen } of arcs) {
      if (chosen) stroke(context, path, 4, 1);
      else stroke(context, path, picture.close ? 2.5 : 1.75, picture.close ? 0.7 : 0.62);
    }
    context.restore();
  }
}

function stroke(context: Context, path: Path2D, width: number, alpha: number): void {
  context.lineWidth = width;
  context.globalAlpha = alpha;
  context.stroke(path);
}

function paintTerritory(context: Context, path: Path2D, side: 'day' | 'night', close: boolean): void {
  context.globalAlpha = side === 'day' ? 0.6 : 1;
  context.fillStyle = side === 'day' ? paper : nightTerritory;
  context.fill(path);
  context.strokeStyle = side === 'day' ? ink : lamp;
  context.lineJoin = 'round';
  stroke(context, path, close ? 2.5 : 1.5, 1);
}
