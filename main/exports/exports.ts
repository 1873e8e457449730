import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportChoice, type ExportFailure, type ExportState, exportFailures } from '../../data/deck.ts';
import { exitCodes } from '../deck/failure.ts';
import type { Log } from '../log.ts';
import type { FoundPlace } from '../places.ts';
import { type DeckEnd, type DeckProcess, makeDeckBeside, type OwnCommand } from './deck-process.ts';
import { eject } from './eject.ts';
import { pagesDone, pagesOfDeck, secondsLeft } from './progress.ts';

/** The deck's own folder within the place that staff chose. */
const folderName = 'Pioneers';

/** Decks made beside the exhibit, one at a time. */
export interface Exports {
  readonly state: () => ExportState;
  readonly start: (choice: ExportChoice, place: FoundPlace) => 'started' | 'busy';
  /** Ends a running export, and forgets one that has ended. Resolves when nothing half-made is left. */
  readonly cancel: () => Promise<void>;
  /** Makes the drive that a deck was written to ready to be taken out. */
  readonly eject: () => Promise<void>;
  /** The program is about to end: what runs is cancelled. */
  readonly end: () => Promise<void>;
}

/** One export, from its start until the next. */
interface Job {
  readonly choice: ExportChoice;
  readonly place: FoundPlace;
  readonly process: DeckProcess;
  readonly startedAt: number;
  cancelled: boolean;
}

/** What is known of an export whatever becomes of it. */
const factsOf = ({ choice, place: { kind, name } }: Pick<Job, 'choice' | 'place'>) => ({
  ...choice,
  place: { kind, name },
});

/** @param now in milliseconds, from any moment on */
export function openExports(command: OwnCommand, now: () => number, log: Log): Exports {
  let job: Job | undefined;
  let ended: ExportState = { kind: 'none' };
  let lastPath = '';
  // Whatever ends this program ends the other one too.
  process.once('exit', () => job?.process.stop());

  const failed = (it: Pick<Job, 'choice' | 'place'>, failure: ExportFailure, why: string): ExportState => {
    log({ event: 'deckNotExported', failure, why, to: it.place.kind });
    return { kind: 'failed', ...factsOf(it), failure };
  };

  const outcome = async (it: Job, end: DeckEnd): Promise<ExportState> => {
    if (end.whole) {
      const milliseconds = Math.round(now() - it.startedAt);
      const pages = it.choice.languages.length * pagesOfDeck;
      log({ event: 'deckExported', pages, milliseconds, to: it.place.kind });
      const bytes = await bytesIn(join(it.place.path, folderName));
      return { kind: 'done', ...factsOf(it), bytes, milliseconds, ejection: 'open' };
    }
    if (it.cancelled) return { kind: 'none' };
    // A drive that is pulled out makes any error; that it is not there is the plainest sign.
    if (!existsSync(it.place.path)) return failed(it, 'gone', end.said);
    return failed(it, exportFailures.find((one) => exitCodes[one] === end.code) ?? 'other', end.said);
  };

  const cancel = async () => {
    if (job === undefined) {
      ended = { kind: 'none' };
      return;
    }
    const running = job;
    // Once everything is made, it is only being brought into its place: that is not worth stopping.
    if (pagesDone(running.choice, running.process.made).some((pages) => pages < pagesOfDeck)) {
      running.cancelled = true;
      running.process.stop();
    }
    await running.process.ended;
  };

  return {
    state: () => {
      if (job === undefined) return ended;
      const { choice, process, startedAt } = job;
      return {
        kind: 'running',
        ...factsOf(job),
        pages: pagesDone(choice, process.made),
        secondsLeft: secondsLeft(choice, process.made, now() - startedAt),
      };
    },
    start: (choice, place) => {
      if (job !== undefined) return 'busy';
      try {
        const process = makeDeckBeside(command, choice, join(place.path, folderName));
        const begun: Job = { choice, place, process, startedAt: now(), cancelled: false };
        job = begun;
        lastPath = place.path;
        void process.ended.then(async (end) => {
          ended = await outcome(begun, end);
          job = undefined;
        });
      } catch (error) {
        ended = failed({ choice, place }, 'other', String(error));
      }
      return 'started';
    },
    cancel,
    eject: async () => {
      const done = ended;
      if (job !== undefined || done.kind !== 'done' || done.place.kind !== 'drive') return;
      if (done.ejection === 'underWay' || done.ejection === 'ejected') return;
      ended = { ...done, ejection: 'underWay' };
      // One that is no longer there has been taken out by hand.
      const ejection = !existsSync(lastPath) || (await eject(lastPath)) ? 'ejected' : 'refused';
      if (ended.kind === 'done') ended = { ...done, ejection };
    },
    end: () => (job === undefined ? Promise.resolve() : cancel()),
  };
}

/** What the files weigh that the deck's own list names; 0 when it cannot be read. */
async function bytesIn(folder: string): Promise<number> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, 'pioneers.json'), 'utf8'));
    return files.reduce((sum: number, { bytes }: { readonly bytes: number }) => sum + bytes, 0);
  } catch {
    return 0;
  }
}
