import type { Handlers, Opening } from '../data/contract.ts';

/**
 * The answers to a page that is photographed: what it opens with, and nothing of this machine. Whatever
 * else it might ask is refused.
 *
 * @param opening what the page that is opened next begins with
 */
export function posingHandlers(
  opening: () => Opening | undefined,
  onRefused: (what: string) => void,
): Handlers {
  const locked = () => ({ outcome: 'locked' }) as const;
  const nothing = () => undefined;
  return {
    readOpening: () => {
      const wanted = opening();
      if (wanted === undefined) throw new Error('nothing is to be photographed');
      return wanted;
    },
    sceneShown: nothing,
    painted: nothing,
    visitBegan: nothing,
    visitEnded: nothing,
    closeDesk: nothing,
    reportFailure: (text) => {
      onRefused(text);
      return undefined;
    },
    readLock: () => ({ chosen: true, waitSeconds: 0, tries: 0 }),
    choosePin: () => ({ outcome: 'alreadyChosen' }),
    enterPin: () => ({ outcome: 'waiting', waitSeconds: 300, tries: 0 }),
    writeSettings: locked,
    examine: locked,
    readDay: locked,
    readPlaces: locked,
    saveCopy: locked,
    startExport: locked,
    readExport: locked,
    cancelExport: locked,
    ejectExport: locked,
    loadSettings: locked,
    forgetCounts: locked,
    restart: locked,
    quit: locked,
  };
}
