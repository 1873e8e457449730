import type { KioskSettings } from '../../data/settings.ts';
import { hallPhase } from './hall-hours.ts';

/** How many steps the light takes from the night to the opening: all but the darkest and the brightest. */
export const wakingSteps = 8;

/**
 * How an exhibit rests at which nobody is. `darkness`: how much of the light is taken away, 0 to 1.
 * `light`: which step of the morning has come, from 0; `undefined` in the night.
 */
export type Rest =
  | { readonly kind: 'awake' }
  | { readonly kind: 'dimmed'; readonly darkness: number }
  | { readonly kind: 'closed'; readonly light: number | undefined };

/** What the light loses after a long quiet, and at most after closing. */
export const darkness = { quiet: 0.6, least: 0.3, most: 0.85 } as const;

/**
 * @param minute of the day in Paris
 * @param quiet whether nobody has touched the exhibit for as long as it waits
 */
export function restOf(settings: KioskSettings, minute: number, quiet: boolean): Rest {
  const phase = hallPhase(settings, minute);
  switch (phase.kind) {
    case 'closed':
      return { kind: 'closed', light: undefined };
    case 'waking':
      return { kind: 'closed', light: Math.min(wakingSteps - 1, Math.floor(phase.share * wakingSteps)) };
    case 'dimming':
      return {
        kind: 'dimmed',
        darkness: Math.max(
          quiet ? darkness.quiet : 0,
          darkness.least + (darkness.most - darkness.least) * phase.share,
        ),
      };
    case 'open':
      return quiet ? { kind: 'dimmed', darkness: darkness.quiet } : { kind: 'awake' };
    default:
      return phase satisfies never;
  }
}
