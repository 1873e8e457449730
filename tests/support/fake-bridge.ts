import type { Bridge, Opening } from '../../data/contract.ts';
import type { ExportChoice, ExportState } from '../../data/deck.ts';
import type { MachineDay, MachineEvent } from '../../data/machine-day.ts';

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
      display: 'main',
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
    supervised: true,
    ...wanted,
  };
  /** A day as a hall might have had it until now: a start, two failures, visits in the morning. */
  const day = (): MachineDay => {
    const now = Date.now();
    const midnight = now - ((now + 3_600_000) % 86_400_000);
    const at = (hour: number, minute: number) => midnight + (hour * 60 + minute) * 60_000;
    const so = (event: MachineEvent) => event.at <= now;
    const minute = (now - midnight) / 60_000;
    return {
      startedAt: at(8, 5),
      events: [
        { at: at(13, 38), kind: 'deskOpened' } as const,
        { at: at(12, 31), kind: 'lost', repairedAfter: 2000 } as const,
        { at: at(11, 6), kind: 'frozen', repairedAfter: 7000 } as const,
        { at: at(9, 30), kind: 'hallOpened' } as const,
        { at: at(8, 5), kind: 'settingsIgnored', count: 1 } as const,
        { at: at(8, 5), kind: 'started' } as const,
      ].filter(so),
      bins: Array.from({ length: 288 }, (_, bin) =>
        bin * 5 < 570 || bin * 5 > minute || (bin > 150 && bin < 157)
          ? 0
          : 1 + Math.round(3 + 3 * Math.sin(bin / 3) + 2 * Math.sin(bin)),
      ),
      today: {
        visits: 131,
        scenes: { map: 131, profile: 104, day: 58, compare: 22, about: 9 },
        pioneers: { paris: 61, seoul: 34, madrid: 22, scotland: 21, kigoma: 14, austin: 12 },
        languages: { fr: 78, en: 27, es: 26 },
        dwell: { '20s': 31, '1min': 46, '2min': 33, '5min': 17, longer: 4 },
        endings: { idle: 93, restarted: 38 },
      },
    };
  };
  let exported:
    | {
        readonly choice: ExportChoice;
        readonly onDrive: boolean;
        readonly startedAt: number;
        readonly ejection: 'open' | 'ejected';
      }
    | undefined;
  /** A deck that takes half a second a page. Where a page asks for it, the drive is pulled out after twelve. */
  const exportState = (): ExportState => {
    if (exported === undefined) return { kind: 'none' };
    const { choice, onDrive, startedAt, ejection } = exported;
    const place = onDrive
      ? ({ kind: 'drive', name: 'STAFF' } as const)
      : ({ kind: 'documents', name: '' } as const);
    const made = Math.floor((Date.now() - startedAt) / 500);
    const all = choice.languages.length * 27;
    if (location.hash === '#pulled' && made > 12)
      return { kind: 'failed', ...choice, place, failure: 'gone' };
    if (made >= all)
      return { kind: 'done', ...choice, place, bytes: 46_700_000, milliseconds: all * 500, ejection };
    return {
      kind: 'running',
      ...choice,
      place,
      pages: choice.languages.map((_, row) => Math.max(0, Math.min(27, made - row * 27))),
      secondsLeft: made === 0 ? undefined : (all - made) / 2,
    };
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
    visitBegan: async () => undefined,
    visitEnded: async () => undefined,
    readDay: async () => ({ outcome: 'read', day: day() }),
    readPlaces: async () => ({
      outcome: 'read',
      places: [
        { id: 'documents', kind: 'documents', name: '', freeBytes: 212e9 },
        { id: 'drive:STAFF', kind: 'drive', name: 'STAFF', freeBytes: 14e9 },
      ],
    }),
    saveCopy: async ({ what }) => ({ outcome: 'saved', name: `pioneers-${what}` }),
    startExport: async ({ choice, place }) => {
      if (exported !== undefined) return { outcome: 'busy' };
      exported = { choice, onDrive: place !== 'documents', startedAt: Date.now(), ejection: 'open' };
      return { outcome: 'started' };
    },
    readExport: async () => ({ outcome: 'read', state: exportState() }),
    cancelExport: async () => {
      exported = undefined;
      return { outcome: 'cancelled' };
    },
    ejectExport: async () => {
      if (exported !== undefined) exported = { ...exported, ejection: 'ejected' };
      return { outcome: 'tried' };
    },
    loadSettings: async () => ({ outcome: 'noFile' }),
    forgetCounts: async () => ({ outcome: 'forgotten' }),
    restart: async () => ({ outcome: 'restarting' }),
    quit: async () => ({ outcome: 'quitting' }),
  };
  Object.assign(window, { bridge });
}
