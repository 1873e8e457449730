import { type GeoPermissibleObjects, type GeoProjection, geoGraticule, geoPath } from 'd3-geo';
import coarseUrl from '../../../../data/world/110m.json?url';
import { type Atlas, atlasOf } from '../../../../renderer/canvas/atlas.ts';
import { instant } from '../../../../renderer/light/moment.ts';
import { ink, lights, paper } from '../../../../renderer/light/steps.ts';
import { subsolar } from '../../../../renderer/light/sun.ts';
import { dayArea, lightBands } from '../../../../renderer/map/light-bands.ts';
import { arcs, pointsOf } from './recipe.ts';

/** The globe of the bench: the exhibit's coarse outlines in its light at 10:45, with the arcs from Paris. */
const sun = subsolar(instant(645));
const bands = lightBands(sun);
const day = dayArea(sun);
const hours = geoGraticule().step([15, 15])();
const greatCircles: GeoPermissibleObjects = {
  type: 'MultiLineString',
  coordinates: arcs.map(pointsOf),
};

export async function readEarth(): Promise<Atlas> {
  return atlasOf(await (await fetch(coarseUrl)).json());
}

/** Two canvases of the same size: the second takes what is drawn once and coloured as a whole. */
export interface Sheets {
  readonly picture: OffscreenCanvasRenderingContext2D;
  readonly plate: OffscreenCanvasRenderingContext2D;
}

export function sheetsOf(canvas: OffscreenCanvas): Sheets {
  const picture = canvas.getContext('2d');
  const plate = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
  if (picture === null || plate === null) throw new Error('the browser gives no canvas');
  return { picture, plate };
}

/** Pours the earth into a canvas the way the exhibit's painter does, through any of d3's projections. */
export function paintEarth({ picture, plate }: Sheets, projection: GeoProjection, atlas: Atlas): void {
  const { width, height } = picture.canvas;
  const on = (context: OffscreenCanvasRenderingContext2D, shape: GeoPermissibleObjects) => {
    context.beginPath();
    geoPath(projection, context)(shape);
  };
  picture.clearRect(0, 0, width, height);
  for (const [context, which] of [
    [picture, 'sea'],
    [plate, 'land'],
  ] as const) {
    context.globalCompositeOperation = 'source-over';
    context.fillStyle = lights.n0[which];
    on(context, { type: 'Sphere' });
    context.fill();
    for (const { step, area } of bands) {
      context.fillStyle = lights[step][which];
      on(context, area);
      context.fill();
    }
  }
  plate.globalCompositeOperation = 'destination-in';
  on(plate, atlas.land);
  plate.fill();
  picture.drawImage(plate.canvas, 0, 0);
  plate.globalCompositeOperation = 'source-over';
  plate.clearRect(0, 0, width, height);
  plate.strokeStyle = paper;
  for (const [shape, line, alpha] of [
    [hours, 1, 0.13],
    [atlas.borders, 1, 0.2],
    [greatCircles, 1.75, 0.62],
  ] as const) {
    plate.lineWidth = line;
    plate.globalAlpha = alpha;
    on(plate, shape);
    plate.stroke();
  }
  plate.globalAlpha = 1;
  plate.globalCompositeOperation = 'source-atop';
  plate.fillStyle = ink;
  on(plate, day);
  plate.fill();
  picture.drawImage(plate.canvas, 0, 0);
}

/** The point of the earth that lies in the middle of the globe, in degrees. */
export interface Facing {
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * Rows of the matrix that takes a point of the earth (x to Greenwich, z to the north) to the globe (x to
 * the right, y up, z to the eye).
 */
export function matrixOf({ longitude, latitude }: Facing): Float32Array {
  const [l, p] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  const [sl, cl, sp, cp] = [Math.sin(l), Math.cos(l), Math.sin(p), Math.cos(p)];
  return Float32Array.of(-sl, cl, 0, -sp * cl, -sp * sl, cp, cp * cl, cp * sl, sp);
}
