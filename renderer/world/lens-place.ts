import type { Point, Size } from '../map/camera.ts';

/** Where the lens of a profile opens in its pane, in design pixels. */
export function lensPlace({ width, height }: Size): { readonly centre: Point; readonly radius: number } {
  const flat = height < width * 0.8;
  return {
    centre: flat ? { x: width - 200, y: height - 190 } : { x: width * 0.213, y: height - 452 },
    radius: 140,
  };
}
