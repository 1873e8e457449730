import type { Handlers } from '../data/contract.ts';
import type { Exports } from './exports/exports.ts';
import type { DeskLock } from './lock/desk-lock.ts';
import type { FoundPlace } from './places.ts';

type ExportChannel = 'startExport' | 'readExport' | 'cancelExport' | 'ejectExport';

/** What the desk may ask of the deck that is made beside the exhibit. A deck goes on when the desk closes. */
export function exportHandlers(
  lock: Pick<DeskLock, 'isOpen'>,
  exports: Exports,
  places: () => readonly FoundPlace[],
): Pick<Handlers, ExportChannel> {
  return {
    startExport: ({ choice, place }) => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      const found = places().find(({ id }) => id === place);
      return { outcome: found === undefined ? 'placeGone' : exports.start(choice, found) };
    },
    readExport: () => (lock.isOpen() ? { outcome: 'read', state: exports.state() } : { outcome: 'locked' }),
    cancelExport: async () => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      await exports.cancel();
      return { outcome: 'cancelled' };
    },
    ejectExport: async () => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      await exports.eject();
      return { outcome: 'tried' };
    },
  };
}
