import type { KioskSettings } from '../../data/settings.ts';
import type { Exhibit } from './exhibit.ts';

/** Seconds without a touch after which the desk closes itself. */
export const deskPatience = 300;

/** Seconds this scene may go untouched before `idled` is due, or `null` when it may wait forever. */
export function patience(state: Exhibit, settings: KioskSettings): number | null {
  switch (state.scene) {
    case 'attract':
    case 'cleaning':
      return null;
    case 'desk':
      return deskPatience;
    case 'map':
    case 'profile':
    case 'compare':
    case 'day':
    case 'about':
    case 'safe':
      return state.asked ? null : settings.idleSeconds;
    default:
      return state satisfies never;
  }
}
