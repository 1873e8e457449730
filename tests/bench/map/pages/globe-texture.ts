import { geoEquirectangular } from 'd3-geo';
import { paintEarth, readEarth, sheetsOf } from './globe-earth.ts';

/** The earth painted once, as plate carrée, `height` pixels from pole to pole. */
export async function paintTexture(height: number): Promise<OffscreenCanvas> {
  const canvas = new OffscreenCanvas(2 * height, height);
  const projection = geoEquirectangular()
    .scale(height / Math.PI)
    .translate([height, height / 2]);
  paintEarth(sheetsOf(canvas), projection, await readEarth());
  return canvas;
}
