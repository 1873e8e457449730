import { type LightStep, lightSteps, lights } from './steps.ts';
import { horizonHeight, type Subsolar, sineOfHeight, wrap } from './sun.ts';

/**
 * The horizon chart: x is the hour of the sun (noon in the middle, 24 hours wide), y the sine of its
 * height. So the day of any place is one cosine, symmetric about noon, and the low sun, where the
 * colours change, gets the room. All sizes are design pixels, y downwards.
 */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

const radians = Math.PI / 180;

/** Half the chart's height without its margins of 8 above and below; the poles keep 2 % of air. */
function amplitude({ height }: ChartSize): number {
  return (0.98 * (height - 16)) / 2;
}

/** Where a sine of the sun's height lies. The horizon sits a little below the middle: names are above. */
function yOfSine(sine: number, size: ChartSize): number {
  return 0.5125 * size.height - amplitude(size) * sine;
}

/** y of a height of the sun in degrees. */
export function chartY(height: number, size: ChartSize): number {
  return yOfSine(Math.sin(height * radians), size);
}

/** y of sunrise and sunset: above it type is ink, below it paper. */
export function horizonY(size: ChartSize): number {
  return chartY(horizonHeight, size);
}

/** x of a longitude in degrees east, under a sun that stands over the middle of the chart. */
export function chartX(longitude: number, sun: Subsolar, size: ChartSize): number {
  return size.width / 2 + (wrap(longitude - sun.longitude) * size.width) / 360;
}

/** The place of [longitude, latitude] in the chart. */
export function chartPoint(at: readonly [number, number], sun: Subsolar, size: ChartSize): ChartPoint {
  return { x: chartX(at[0], sun, size), y: yOfSine(sineOfHeight(at, sun), size) };
}

/** One band of light across the chart. */
export interface Band {
  readonly step: LightStep;
  readonly y: number;
  readonly height: number;
}

/** The ten bands from the top down, filling the chart without a gap. */
export function chartBands(size: ChartSize): readonly Band[] {
  let bottom = size.height;
  const bands = lightSteps.map((step, index) => {
    const next = lightSteps[index + 1];
    const y = next === undefined ? 0 : chartY(lights[next].from, size);
    const band = { step, y, height: bottom - y };
    bottom = y;
    return band;
  });
  return bands.reverse();
}

/**
 * The day of a latitude as points from midnight to midnight, every `step` degrees of the sun's turn.
 */
export function dayCurve(latitude: number, sun: Subsolar, size: ChartSize, step = 3): readonly ChartPoint[] {
  const points: ChartPoint[] = [];
  for (let angle = -180; angle <= 180; angle += step) {
    const sine = sineOfHeight([angle, latitude], { longitude: 0, latitude: sun.latitude });
    points.push({ x: size.width / 2 + (angle * size.width) / 360, y: yOfSine(sine, size) });
  }
  return points;
}

/** The same as SVG path data. */
export function dayPath(latitude: number, sun: Subsolar, size: ChartSize): string {
  return `M${dayCurve(latitude, sun, size)
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join('L')}`;
}

/** x where the sun of a latitude rises and sets, or `undefined` where it does neither. */
export function riseAndSetX(
  latitude: number,
  sun: Subsolar,
  size: ChartSize,
): { readonly rise: number; readonly set: number } | undefined {
  const cosine =
    (Math.sin(horizonHeight * radians) - Math.sin(latitude * radians) * Math.sin(sun.latitude * radians)) /
    (Math.cos(latitude * radians) * Math.cos(sun.latitude * radians));
  if (Math.abs(cosine) > 1) return undefined;
  const half = (Math.acos(cosine) / radians / 360) * size.width;
  return { rise: size.width / 2 - half, set: size.width / 2 + half };
}
