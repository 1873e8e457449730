import type { LanguageCode } from '../../data/language.ts';
import type { Pioneer, PioneerId } from '../../data/pioneer.ts';
import { pioneers } from '../../data/pioneers.ts';
import { type LocalHour, localHour } from '../light/hour.ts';
import { instant } from '../light/moment.ts';
import { isNight, type LightStep, lightStep } from '../light/steps.ts';
import { type Subsolar, subsolar, sunAzimuth, sunHeight } from '../light/sun.ts';
import { type Camera, type Point, project } from '../map/camera.ts';
import { gnomonShadow } from '../map/marker.ts';

/** A pioneer at one moment: where it is on the map, and what light it has. */
export interface Place {
  readonly id: PioneerId;
  readonly pioneer: Pioneer;
  readonly name: string;
  readonly hour: LocalHour;
  readonly step: LightStep;
  readonly night: boolean;
  readonly at: Point;
  /** Tip of its shadow from its foot; nothing at night. */
  readonly shadow: Point;
}

/** All fifteen in press order, as a camera shows them at a minute of the day. */
export function placesAt(
  minute: number,
  camera: Camera,
  language: LanguageCode,
  sun: Subsolar,
): readonly Place[] {
  const now = instant(minute);
  return pioneers.map((pioneer) => {
    const { at } = pioneer.seat.value;
    const height = sunHeight(at, sun);
    const step = lightStep(height);
    const night = isNight(step);
    return {
      id: pioneer.id,
      pioneer,
      name: pioneer.name[language],
      hour: localHour(pioneer.zone, now),
      step,
      night,
      at: project(at, camera),
      shadow: night ? { x: 0, y: 0 } : gnomonShadow(height, sunAzimuth(at, sun)),
    };
  });
}

export function sunAt(minute: number): Subsolar {
  return subsolar(instant(minute));
}
