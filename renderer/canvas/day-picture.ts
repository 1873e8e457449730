import { type GeoPermissibleObjects, geoGraticule, geoPath } from 'd3-geo';
import { instant } from '../light/moment.ts';
import { ink, lights, paper } from '../light/steps.ts';
import { type Subsolar, subsolar } from '../light/sun.ts';
import type { Size } from '../map/camera.ts';
import { dayProjection } from '../map/day-turn.ts';
import { dayArea, lightBands } from '../map/light-bands.ts';
import type { Area, Atlas } from './atlas.ts';
import { sinkOf } from './sink.ts';
import { paintTerritory, type TerritoryPicture, territoryPicture } from './territory-picture.ts';
import { type TurningLand, turningLand, turnLand, wordsOf } from './turning-land.ts';

/** The map of the day, ready to be turned. Sizes in design pixels. */
export interface DayPicture {
  readonly size: Size;
  /** Device pixels per design pixel. */
  readonly density: number;
  readonly land: TurningLand;
  readonly image: ImageData;
  readonly territories: readonly TerritoryPicture[];
}

/** What decides a picture besides its size. */
interface Parts {
  readonly atlas: Atlas;
  readonly territories: readonly Area[];
  readonly borders: boolean;
}

/** @param density device pixels per design pixel */
export function dayPicture({ atlas, territories, borders }: Parts, size: Size, density: number): DayPicture {
  // The sun's own latitude moves by less than a hundredth of a degree in the day: noon stands for all.
  const sun: Subsolar = { longitude: 0, latitude: subsolar(instant(720)).latitude };
  const still = dayProjection(size.width, 0);
  const pathOf = (shape: GeoPermissibleObjects) => {
    const path = new Path2D();
    geoPath(still, sinkOf(path))(shape);
    return path;
  };
  const bands = lightBands(sun).map(({ step, area }) => ({ step, path: pathOf(area) }));
  const day = pathOf(dayArea(sun));
  const night = new Path2D();
  night.rect(-size.width, -50, 3 * size.width, size.height + 100);
  night.addPath(day);
  const raster = rasterOf(size, density);
  const lit = (which: 'sea' | 'land') =>
    raster((context) => {
      context.fillStyle = lights.n0[which];
      context.fillRect(0, 0, size.width, size.height);
      for (const { step, path } of bands) {
        context.fillStyle = lights[step][which];
        context.fill(path);
      }
    });
  const lineLight = raster((context) => {
    context.fillStyle = paper;
    context.fillRect(0, 0, size.width, size.height);
    context.fillStyle = ink;
    context.fill(day);
  });
  const land = raster((context) => context.fill(pathOf(atlas.land)));
  const lines = raster((context) => {
    context.lineWidth = 1;
    context.globalAlpha = 0.13;
    context.stroke(pathOf(geoGraticule().step([15, 90])()));
    context.stroke(pathOf({ type: 'LineString', coordinates: equator }));
    context.globalAlpha = 0.22;
    if (borders) context.stroke(pathOf(atlas.borders));
  });
  const pictures = { sea: wordsOf(lit('sea')), land: wordsOf(lit('land')), line: wordsOf(lineLight) };
  return {
    size,
    density,
    land: turningLand(pictures, land, lines),
    image: new ImageData(land.width, land.height),
    territories: territories.map((area) => territoryPicture(area, still, { day, night }, density)),
  };
}

const equator = Array.from({ length: 37 }, (_, index) => [index * 10 - 180, 0]);

/** Draws in design pixels, and gives the device's pixels. */
function rasterOf(size: Size, density: number) {
  return (draw: (context: OffscreenCanvasRenderingContext2D) => void): ImageData => {
    const canvas = new OffscreenCanvas(Math.round(size.width * density), Math.round(size.height * density));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('the browser gives no canvas to draw the day on');
    context.scale(density, density);
    draw(context);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
}

/** Paints the map for a sun that stands over `meridian` (degrees east), with the pioneers' territories. */
export function paintDayMap(context: CanvasRenderingContext2D, picture: DayPicture, meridian: number): void {
  const { land, image, size, density } = picture;
  const shift = Math.round(((((-meridian / 360) % 1) + 1) % 1) * land.width) % land.width;
  turnLand(land, shift, wordsOf(image));
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.putImageData(image, 0, 0);
  for (const territory of picture.territories)
    for (const dx of [shift, shift - land.width]) paintTerritory(context, territory, { dx, size, density });
}
