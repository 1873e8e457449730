import type { KioskSettings } from '../../../data/settings.ts';
import { dayMinutes, hallPhase, minutesOf } from '../../exhibit/hall-hours.ts';
import { wakingSteps } from '../../exhibit/rest.ts';
import { type LightStep, lightSteps } from '../../light/steps.ts';

/** From and to which minute of the day a chart goes. */
export interface DayAxis {
  readonly from: number;
  readonly to: number;
}

type Hours = Pick<KioskSettings, 'hours' | 'opensAt' | 'closesAt'>;

/** The hours around which the hall is open, whole hours both ways, and `now` within them. */
export function axisOf(hours: Hours, now: number): DayAxis {
  const opens = minutesOf(hours.opensAt);
  const closes = minutesOf(hours.closesAt);
  if (hours.hours === 'always' || closes <= opens) return { from: 0, to: dayMinutes };
  const from = Math.min(opens - 120, now - 30);
  const to = Math.max(closes + 90, now + 60);
  return {
    from: Math.max(0, Math.floor(from / 60) * 60),
    to: Math.min(dayMinutes, Math.ceil(to / 60) * 60),
  };
}

/** A stretch of the day in one ground: open, or a step of the light. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly ground: 'open' | LightStep;
}

/** What the screen shows through the day: night, the steps of the morning, open, the same steps back. */
export function stretchesOf(hours: Hours, { from, to }: DayAxis): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let minute = from; minute < to; minute += 1) {
    const ground = groundAt(hours, minute % dayMinutes);
    const last = stretches.at(-1);
    if (last?.ground === ground) stretches[stretches.length - 1] = { ...last, to: minute + 1 };
    else stretches.push({ from: minute, to: minute + 1, ground });
  }
  return stretches;
}

function groundAt(hours: Hours, minute: number): Stretch['ground'] {
  const phase = hallPhase(hours, minute);
  switch (phase.kind) {
    case 'open':
      return 'open';
    case 'closed':
      return 'n0';
    case 'waking':
      return stepAt(phase.share);
    case 'dimming':
      return stepAt(1 - phase.share);
    default:
      return phase satisfies never;
  }
}

/** From n1 to d4: the night and the highest sun are left out. */
function stepAt(share: number): LightStep {
  return lightSteps[1 + Math.min(wakingSteps - 1, Math.floor(share * wakingSteps))] ?? 'n0';
}

/** The longest time without a visit between two, in bins; `undefined` below `least` bins. */
export function longestQuiet(
  bins: readonly number[],
  least: number,
): { readonly from: number; readonly to: number } | undefined {
  let longest: { from: number; to: number } | undefined;
  let last: number | undefined;
  bins.forEach((count, bin) => {
    if (count === 0) return;
    const empty = last === undefined ? 0 : bin - last - 1;
    if (
      last !== undefined &&
      empty >= least &&
      empty > (longest === undefined ? 0 : longest.to - longest.from)
    )
      longest = { from: last + 1, to: bin };
    last = bin;
  });
  return longest;
}

/** A label to the right of a stem, in any unit of length. */
export interface StemLabel {
  readonly x: number;
  readonly width: number;
}

/**
 * On which of two levels under the line each label stands, the first one higher: so that no label lies
 * over another, and no stem crosses one. `undefined`: there is no room, and the dot stands alone.
 *
 * @param labels from left to right
 */
export function levelsOf(labels: readonly StemLabel[]): readonly (0 | 1 | undefined)[] {
  const levels: (0 | 1 | undefined)[] = labels.map(() => undefined);
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const label = labels[index];
    if (label === undefined) continue;
    const { x, width } = label;
    const within = (at: number) => at >= x && at <= x + width;
    const later = labels.map((it, at) => ({ ...it, level: at > index ? levels[at] : undefined }));
    const free = (level: 0 | 1) => !later.some((it) => it.level === level && it.x <= x + width);
    // A stem that goes deeper would cross a label of the first level.
    const crossed = later.some((it) => it.level === 1 && within(it.x));
    if (free(0) && !crossed) levels[index] = 0;
    else if (free(1)) levels[index] = 1;
  }
  return levels;
}
