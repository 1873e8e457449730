import { type GeoPermissibleObjects, geoGraticule, geoPath } from 'd3-geo';
import { instant } from '../light/moment.ts';
import { ink, lamp, lights, nightTerritory, paper } from '../light/steps.ts';
import { type Subsolar, subsolar } from '../light/sun.ts';
import type { Size } from '../map/camera.ts';
import { dayProjection } from '../map/day-turn.ts';
import { dayArea, lightBands } from '../map/light-bands.ts';
import type { Area, Atlas } from './atlas.ts';
import { sinkOf } from './sink.ts';
import { type TurningLand, turningLand, turnLand, wordsOf } from './turning-land.ts';

interface Territory {
  readonly path: Path2D;
  /** Left edge and width, in design pixels, when the map is centred on Greenwich. */
  readonly left: number;
  readonly width: number;
}

/** The map of the day, ready to be turned. Sizes in design pixels. */
export interface DayPicture {
  readonly size: Size;
  /** Device pixels per design pixel. */
  readonly density: number;
  readonly land: TurningLand;
  readonly image: ImageData;
  readonly day: Path2D;
  readonly night: Path2D;
  readonly territories: readonly Territory[];
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
    day,
    night,
    territories: territories.map((area) => {
      const [[left], [right]] = geoPath(still).bounds(area);
      return { path: pathOf(area), left, width: right - left };
    }),
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
  const turned = (((-meridian / 360) % 1) + 1) % 1;
  turnLand(land, Math.round(turned * land.width) % land.width, wordsOf(image));
  context.putImageData(image, 0, 0);
  context.setTransform(density, 0, 0, density, 0, 0);
  for (const territory of picture.territories)
    for (const shift of [turned * size.width, (turned - 1) * size.width])
      if (territory.left + shift < size.width && territory.left + territory.width + shift > 0)
        paintTerritory(context, picture, territory, shift);
}

/** By day paper with a line of ink, at night a light of its own: on the terminator, both. */
function paintTerritory(
  context: CanvasRenderingContext2D,
  { day, night, size }: DayPicture,
  { path, width }: Territory,
  shift: number,
): void {
  for (const side of ['day', 'night'] as const) {
    context.save();
    context.beginPath();
    context.rect(0, 0, size.width, size.height);
    context.clip();
    if (side === 'day') context.clip(day);
    else context.clip(night, 'evenodd');
    context.translate(shift, 0);
    context.globalAlpha = side === 'day' ? 0.6 : 1;
    context.fillStyle = side === 'day' ? paper : nightTerritory;
    context.fill(path);
    context.globalAlpha = 1;
    context.strokeStyle = side === 'day' ? ink : lamp;
    context.lineJoin = 'round';
    // A small territory of many islands would drown in its own line.
    context.lineWidth = width < 30 ? 0.7 : 1.5;
    context.stroke(path);
    context.restore();
  }
}
