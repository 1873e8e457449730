import { ink, type LightStep, lamp, lights } from '../../renderer/light/steps.ts';

/**
 * The icon: the dome of a day over the night, and a pioneer cut by the horizon. On a square of 1024 it
 * shows seven steps of the light; on one of 32 three bands are all that can be told apart, and the
 * horizon lies on a whole pixel.
 */
interface Drawing {
  /** Side of the square, in its own units. */
  readonly side: number;
  readonly horizon: number;
  readonly sky: LightStep;
  /** Half discs over the horizon, from the outermost: the step of the light, and the radius. */
  readonly dome: readonly (readonly [step: LightStep, radius: number])[];
  readonly pioneer: number;
}

const large: Drawing = {
  side: 1024,
  horizon: 672,
  sky: 'n1',
  dome: [
    ['n2', 610],
    ['n3', 545],
    ['d0', 480],
    ['d1', 410],
    ['d2', 338],
    ['d4', 262],
  ],
  pioneer: 160,
};

const small: Drawing = {
  side: 32,
  horizon: 21,
  sky: 'n2',
  dome: [
    ['d0', 15],
    ['d2', 11],
  ],
  pioneer: 6,
};

/** The icon as SVG, in the form that `pixels` can carry. */
export function iconSvg(pixels: number): string {
  const { side, horizon, sky, dome, pioneer } = pixels >= 64 ? large : small;
  const centre = side / 2;
  const half = (radius: number, upper: boolean, fill: string) =>
    `<path fill="${fill}" d="M${centre - radius} ${horizon}A${radius} ${radius} 0 0 ${upper ? 1 : 0} ${centre + radius} ${horizon}Z"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 ${side} ${side}">`,
    `<rect width="${side}" height="${side}" fill="${lights.n0.sea}"/>`,
    `<rect width="${side}" height="${horizon}" fill="${lights[sky].sea}"/>`,
    ...dome.map(([step, radius]) => half(radius, true, lights[step].sea)),
    half(pioneer, true, ink),
    half(pioneer, false, lamp),
    '</svg>',
  ].join('\n');
}

/** The sizes that desktops ask for, in pixels. */
export const iconSizes = [32, 64, 128, 256, 512, 1024] as const;
