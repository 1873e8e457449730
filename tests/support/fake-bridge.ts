import type { Bridge, Opening } from '../../data/contract.ts';

/**
 * Puts a bridge into the page that answers as the main process would, by the same contract. Runs in
 * the page before its own scripts, so it can use nothing from outside itself.
 *
 * @param wanted what the main process would say otherwise than usual
 */
export function fakeBridge(wanted: Partial<Opening> = {}): void {
  let chosenPin: string | undefined;
  let tries = 0;
  const opening: Opening = {
    settings: {
      defaultLanguage: 'fr',
      idleSeconds: 75,
      countdownSeconds: 30,
      diagonalInches: 43,
      borders: true,
      motion: 'full',
      languages: ['fr', 'en', 'es'],
      hours: 'always',
      opensAt: '09:30',
      closesAt: '18:00',
      dimMinutes: 20,
      shift: true,
      counting: true,
      keepDays: 30,
    },
    findings: [],
    host: 'electron',
    version: '0.1.0',
    mode: 'usual',
    ...wanted,
  };
  const bridge: Bridge = {
    readOpening: async () => opening,
    sceneShown: async () => undefined,
    reportFailure: async (text) => {
      console.error(text);
      return undefined;
    },
    readLock: async () => ({ chosen: chosenPin !== undefined, waitSeconds: 0, tries }),
    choosePin: async (pin) => {
      if (chosenPin !== undefined) return { outcome: 'alreadyChosen' };
      chosenPin = pin;
      return { outcome: 'opened' };
    },
    enterPin: async (pin) => {
      if (pin === chosenPin) return { outcome: 'opened' };
      tries += 1;
      return { outcome: 'refused', waitSeconds: tries < 3 ? 0 : 4, tries };
    },
    closeDesk: async () => undefined,
    writeSettings: async () => ({ outcome: 'saved' }),
    examine: async ({ width, height, fingers }) => ({
      outcome: 'examined',
      found: [
        { check: 'screen', health: 'good', width, height },
        { check: 'touch', health: fingers >= 2 ? 'good' : 'look', fingers },
        { check: 'picture', health: 'good' },
        { check: 'fonts', health: 'good' },
        { check: 'network', health: 'good' },
        { check: 'clock', health: 'good', now: '2016-12-09T09:45:00.000Z' },
        { check: 'disk', health: 'good', freeBytes: 212e9 },
        { check: 'sleep', health: 'look', sleep: 20 },
        { check: 'desktop', health: 'look', name: 'GNOME' },
        { check: 'pin', health: 'good' },
        { check: 'content', health: 'good', pioneers: 15, languages: 3 },
        { check: 'software', health: 'good', version: '0.1.0', host: 'Electron 45.4.1' },
      ],
    }),
    quit: async () => ({ outcome: 'quitting' }),
  };
  Object.assign(window, { bridge });
}
