import { type GeoPermissibleObjects, geoGraticule, geoPath } from 'd3-geo';
import { instant } from '../light/moment.ts';
import { ink, lights, paper } from '../light/steps.ts';
import { type Subsolar, subsolar } from '../light/sun.ts';
import type { Size } from '../map/camera.ts';
import { dayProjection } from '../map/day-turn.ts';
import { dayArea, lightBands } from '../map/light-bands.ts';
import type { Atlas } from './atlas.ts';
import { sinkOf } from './sink.ts';

type Bitmap = OffscreenCanvas;

/**
 * The layers of the day's map, drawn once. The light stands still: what moves is where the land and
 * its lines lie, and that is two copies of a picture, side by side.
 */
export interface DayLayers {
  readonly size: Size;
  readonly density: number;
  readonly sea: Bitmap;
  readonly landLight: Bitmap;
  readonly lineLight: Bitmap;
  readonly land: Bitmap;
  readonly lines: Bitmap;
  /** Where the layers are put together. */
  readonly workbench: Bitmap;
}

/** @param density device pixels per design pixel */
export function dayLayers(atlas: Atlas, borders: boolean, size: Size, density: number): DayLayers {
  // The sun's own latitude moves by less than a hundredth of a degree in the day: noon stands for all.
  const sun: Subsolar = { longitude: 0, latitude: subsolar(instant(720)).latitude };
  const still = dayProjection(size.width, 0);
  const paths = (shape: GeoPermissibleObjects) => {
    const path = new Path2D();
    geoPath(still, sinkOf(path))(shape);
    return path;
  };
  const layer = (draw: (context: OffscreenCanvasRenderingContext2D) => void): Bitmap => {
    const canvas = new OffscreenCanvas(Math.round(size.width * density), Math.round(size.height * density));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('the browser gives no canvas to draw the day on');
    context.scale(density, density);
    draw(context);
    return canvas;
  };
  const bands = lightBands(sun).map(({ step, area }) => ({ step, path: paths(area) }));
  const lit = (which: 'sea' | 'land') =>
    layer((context) => {
      context.fillStyle = lights.n0[which];
      context.fillRect(0, 0, size.width, size.height);
      for (const { step, path } of bands) {
        context.fillStyle = lights[step][which];
        context.fill(path);
      }
    });
  const meridians = geoGraticule().step([15, 30])();
  return {
    size,
    density,
    sea: lit('sea'),
    landLight: lit('land'),
    lineLight: layer((context) => {
      context.fillStyle = paper;
      context.fillRect(0, 0, size.width, size.height);
      context.fillStyle = ink;
      context.fill(paths(dayArea(sun)));
    }),
    land: layer((context) => context.fill(paths(atlas.land))),
    lines: layer((context) => {
      context.lineWidth = 1;
      context.globalAlpha = 0.13;
      context.stroke(paths(meridians));
      context.globalAlpha = 0.22;
      if (borders) context.stroke(paths(atlas.borders));
    }),
    workbench: layer(() => undefined),
  };
}

/** Puts the layers together for a sun that stands over `meridian` (degrees east). */
export function paintDay(context: CanvasRenderingContext2D, layers: DayLayers, meridian: number): void {
  const { width, height } = layers.sea;
  const shift = (((-meridian / 360) * width) % width) + (meridian > 0 ? width : 0);
  const bench = layers.workbench.getContext('2d');
  if (bench === null) return;
  bench.setTransform(1, 0, 0, 1, 0, 0);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(layers.sea, 0, 0);
  for (const [mask, light] of [
    [layers.land, layers.landLight],
    [layers.lines, layers.lineLight],
  ] as const) {
    bench.globalCompositeOperation = 'copy';
    bench.drawImage(mask, shift - width, 0);
    bench.globalCompositeOperation = 'source-over';
    bench.drawImage(mask, shift, 0);
    bench.globalCompositeOperation = 'source-in';
    bench.drawImage(light, 0, 0);
    context.drawImage(layers.workbench, 0, 0, width, height);
  }
}
