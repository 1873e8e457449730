import type { LanguageCode } from '../../../data/language.ts';
import type { SlideWords } from '../../../data/languages/slides.ts';
import type { Words } from '../../../data/languages/words.ts';
import type { PioneerId } from '../../../data/pioneer.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { written } from '../../../renderer/exhibit/figures.ts';
import { inRibbonOrder } from '../../../renderer/exhibit/ribbon.ts';
import { localHour } from '../../../renderer/light/hour.ts';
import { instant } from '../../../renderer/light/moment.ts';
import { isNight, type LightStep, lightStep } from '../../../renderer/light/steps.ts';
import { subsolar, sunHeight } from '../../../renderer/light/sun.ts';
import type { Outlines } from './outlines.ts';

/** What every slide is made from. */
export interface Telling {
  readonly language: LanguageCode;
  /** The words of the exhibit, and those of the slides. */
  readonly words: Words;
  readonly said: SlideWords;
  readonly outlines: Outlines;
}

/** A pioneer at a minute of the day in Paris. */
export interface Moment {
  readonly id: PioneerId;
  readonly name: string;
  readonly clock: string;
  readonly minutes: number;
  readonly day: number;
  readonly longitude: number;
  readonly step: LightStep;
  readonly night: boolean;
  /** Height of the sun in degrees. */
  readonly height: number;
}

/** The fifteen in the order in which the day reaches them. */
export function momentsAt(minute: number, language: LanguageCode): readonly Moment[] {
  const now = instant(minute);
  const sun = subsolar(now);
  return inRibbonOrder(
    pioneers.map(({ id, name, zone, seat }) => {
      const height = sunHeight(seat.value.at, sun);
      const step = lightStep(height);
      const hour = localHour(zone, now);
      const [longitude] = seat.value.at;
      return { id, name: name[language], ...hour, longitude, step, night: isNight(step), height };
    }),
  );
}

/** Who has day and who has night, each as one line of names with their hours. */
export function litAndDark(moments: readonly Moment[]): readonly [lit: string, dark: string] {
  const line = (night: boolean) =>
    moments
      .filter((moment) => moment.night === night)
      .map(({ name, clock }) => `${name} ${clock}`)
      .join(', ');
  return [line(false), line(true)];
}

/** A height of the sun in whole degrees, with a true minus. */
function degrees(height: number, language: LanguageCode): string {
  const whole = Math.round(height);
  return `${whole < 0 ? '\u2212' : ''}${written(Math.abs(whole), language)}`;
}

/** All fifteen of a horizon chart in words. */
export function chartInWords(moments: readonly Moment[], { language, said }: Telling): string {
  return moments
    .map(({ name, clock, height }) => said.pictures.chartPlace(name, clock, degrees(height, language)))
    .join(said.notes.between);
}
