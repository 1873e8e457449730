import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handlers, Opening } from '../data/contract.ts';
import type { Diagnosis, PageFacts } from '../data/doctor.ts';
import type { MachineEvent } from '../data/machine-day.ts';
import type { VisitPlace } from '../data/visit-place.ts';
import type { Counts } from './counts/counts-file.ts';
import { csvOf } from './counts/csv.ts';
import { exportHandlers } from './export-handlers.ts';
import type { Exports } from './exports/exports.ts';
import type { DeskLock } from './lock/desk-lock.ts';
import type { Log } from './log.ts';
import { type FoundPlace, freeBytesAt } from './places.ts';
import { readSettings } from './settings/read.ts';
import type { SettingsFile } from './settings/settings-file.ts';
import { writeWhole } from './settings/whole-file.ts';

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
  /** Whether somebody starts the program again when it asks for that by its exit code, and that. */
  readonly supervised: boolean;
  readonly restart: () => void;
  readonly counts: Counts;
  /** What the log tells, and when the program started (epoch ms). */
  readonly events: () => readonly MachineEvent[];
  readonly startedAt: number;
  /** Where staff can save. */
  readonly places: () => readonly FoundPlace[];
  readonly exports: Exports;
}

/** Names of the files that staff carry away, or bring. */
const countsFile = 'pioneers-counts.csv';
const settingsFile = 'pioneers-settings.json';

/** As many events as anybody reads. */
const mostEvents = 300;

/** Answers everything the page may ask. */
export function handlers(machine: Machine): Handlers {
  const { settings, lock, log } = machine;
  const placeOf = (id: string) => machine.places().find((place) => place.id === id);
  let started = false;
  let hallClosed = false;
  return {
    readOpening: () => {
      // A page that starts anew starts locked, whatever ended the one before.
      lock.close();
      const { host, version, supervised } = machine;
      return {
        ...settings.reading(),
        host,
        version,
        mode: machine.mode(),
        resume: machine.resume(),
        supervised,
      };
    },
    sceneShown: ({ scene, place }) => {
      machine.painted();
      machine.shown(scene, place);
      if (hallClosed !== (scene === 'closed')) {
        hallClosed = scene === 'closed';
        log({ event: hallClosed ? 'hallClosed' : 'hallOpened' });
      }
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
    visitBegan: () => {
      machine.counts.began();
      return undefined;
    },
    visitEnded: (visit) => {
      machine.counts.ended(visit);
      return undefined;
    },
    readDay: () => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      const { bins, sums } = machine.counts.today();
      return {
        outcome: 'read',
        day: {
          startedAt: machine.startedAt,
          events: machine.events().slice(0, mostEvents),
          bins,
          today: sums,
        },
      };
    },
    ...exportHandlers(lock, machine.exports, machine.places),
    readPlaces: async () => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      const places = machine.places().map(async ({ id, kind, name, path }) => {
        return { id, kind, name, freeBytes: await freeBytesAt(path) };
      });
      return { outcome: 'read', places: await Promise.all(places) };
    },
    saveCopy: ({ what, place }) => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      const found = placeOf(place);
      if (found === undefined) return { outcome: 'placeGone' };
      const name = what === 'counts' ? countsFile : settingsFile;
      try {
        const text =
          what === 'counts'
            ? csvOf(machine.counts.days())
            : `${JSON.stringify(settings.reading().settings, null, 2)}\n`;
        writeWhole(join(found.path, name), text);
        log({ event: 'copySaved', what, to: found.kind });
        return { outcome: 'saved', name };
      } catch {
        log({ event: 'copyNotSaved', what, to: found.kind });
        return { outcome: 'notStored' };
      }
    },
    loadSettings: ({ place }) => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      const found = placeOf(place);
      if (found === undefined) return { outcome: 'placeGone' };
      try {
        const reading = readSettings(readFileSync(join(found.path, settingsFile), 'utf8'));
        return reading === undefined ? { outcome: 'unreadable' } : { outcome: 'read', ...reading };
      } catch {
        return { outcome: 'noFile' };
      }
    },
    forgetCounts: () => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      machine.counts.forget();
      log({ event: 'countsForgotten' });
      return { outcome: 'forgotten' };
    },
    restart: () => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      log({ event: 'restarting' });
      machine.restart();
      return { outcome: 'restarting' };
    },
    quit: () => {
      if (!lock.isOpen()) return { outcome: 'locked' };
      log({ event: 'left' });
      machine.leave();
      return { outcome: 'quitting' };
    },
  };
}
