import type { Handlers, Opening } from '../data/contract.ts';
import type { Diagnosis, PageFacts } from '../data/doctor.ts';
import type { VisitPlace } from '../data/visit-place.ts';
import type { DeskLock } from './lock/desk-lock.ts';
import type { Log } from './log.ts';
import type { SettingsFile } from './settings/settings-file.ts';

/** What the answers are made of. */
export interface Machine {
  readonly settings: SettingsFile;
  readonly lock: DeskLock;
  readonly log: Log;
  readonly host: Opening['host'];
  readonly version: string;
  /** Milliseconds since the program started. */
  readonly uptime: () => number;
  /** The page has painted. */
  readonly painted: () => void;
  /** The page shows this scene. */
  readonly shown: (scene: string, place: VisitPlace | undefined) => void;
  readonly mode: () => Opening['mode'];
  /** Where a visitor goes on, told once. */
  readonly resume: () => VisitPlace | undefined;
  /** Looks at the machine the exhibit runs on. */
  readonly examine: (page: PageFacts) => Promise<readonly Diagnosis[]>;
  /** Ends the program with exit code 0, once the answer to the page is on its way. */
  readonly leave: () => void;
}

/** Answers everything the page may ask. */
export function handlers(machine: Machine): Handlers {
  const { settings, lock, log } = machine;
  let started = false;
  return {
    readOpening: () => {
      // A page that starts anew starts locked, whatever ended the one before.
      lock.close();
      const { host, version } = machine;
      return { ...settings.reading(), host, version, mode: machine.mode(), resume: machine.resume() };
    },
    sceneShown: ({ scene, place }) => {
      machine.painted();
      machine.shown(scene, place);
      if (started) return undefined;
      started = true;
      log({ event: 'started', scene, milliseconds: Math.round(machine.uptime()) });
      return undefined;
    },
    painted: () => {
      machine.painted();
      return undefined;
    },
    reportFailure: (text) => {
      log({ event: 'pageFailed', text });
      return undefined;
    },
    readLock: () => lock.read(),
    choosePin: async (pin) => {
      const answer = await lock.choose(pin);
      log({ event: 'pinChosen', outcome: answer.outcome });
      return answer;
    },
    enterPin: async (pin) => {
      const answer = await lock.enter(pin);
      log({ event: 'pinEntered', outcome: answer.outcome });
      return answer;
    },
    closeDesk: () => {
      lock.close();
      return undefined;
    },
    writeSettings: (wanted) => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      const outcome = settings.save(wanted) ? 'saved' : 'notStored';
      log({ event: 'settingsWritten', outcome });
      return { outcome };
    },
    examine: async (page) => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      const found = await machine.examine(page);
      for (const { check, health } of found)
        if (health !== 'good') log({ event: 'doctorFinding', check, health });
      return { outcome: 'examined', found };
    },
    quit: () => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      log({ event: 'left' });
      machine.leave();
      return { outcome: 'quitting' };
    },
  };
}
