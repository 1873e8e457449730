import { type GeoPermissibleObjects, geoCircle } from 'd3-geo';
import { type LightStep, lightSteps, lights } from '../light/steps.ts';
import { horizonHeight, type Subsolar } from '../light/sun.ts';

/** The part of the earth where the sun stands at least as high as a step asks. */
export interface LightBand {
  readonly step: LightStep;
  readonly area: GeoPermissibleObjects;
}

/** Where the sun stands at least `height` degrees high: a circle about the subsolar point. */
function sunnyCircle(sun: Subsolar, height: number) {
  return geoCircle()
    .center([sun.longitude, sun.latitude])
    .radius(90 - height)
    .precision(2)();
}

/** The nine circles above night, from the widest to the narrowest: each is drawn over the last. */
export function lightBands(sun: Subsolar): readonly LightBand[] {
  return lightSteps.slice(1).map((step) => ({ step, area: sunnyCircle(sun, lights[step].from) }));
}

/** The same circles by their radius, in degrees about the subsolar point. */
export const lightRadii: readonly { readonly step: LightStep; readonly radius: number }[] = lightSteps
  .slice(1)
  .map((step) => ({ step, radius: 90 - lights[step].from }));

/** Radius of the day. */
export const dayRadius = 90 - horizonHeight;

/** The day: where type is ink. Its edge is the terminator, on which sunrise and sunset lie. */
export function dayArea(sun: Subsolar) {
  return sunnyCircle(sun, horizonHeight);
}
