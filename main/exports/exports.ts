import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExportChoice, type ExportState, exportFailures } from '../../data/deck.ts';
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
}

/** One export, from its start until the next. */
interface Job {
  readonly choice: ExportChoice;
  readonly place: FoundPlace;
  readonly process: DeckProcess;
  readonly startedAt: number;
  cancelled: boolean;
}

/** @param now in milliseconds, from any moment on */
export function openExports(command: OwnCommand, now: () => number, log: Log): Exports {
  let job: Job | undefined;
  let ended: ExportState = { kind: 'none' };
  let lastPath = '';
  // Whatever ends this program ends the other one too.
  process.once('exit', () => job?.process.stop());

  /** What is known of an export whatever becomes of it. */
  const facts = ({ choice, place: { kind, name } }: Job) => ({ ...choice, place: { kind, name } });

  const outcome = async (it: Job, end: DeckEnd): Promise<ExportState> => {
    const milliseconds = Math.round(now() - it.startedAt);
    const to = it.place.kind;
    if (end.whole) {
      log({
        event: 'deckExported',
        pages: it.choice.languages.length * pagesOfDeck,
        milliseconds,
        to,
      });
      const bytes = await bytesIn(join(it.place.path, folderName));
      return { kind: 'done', ...facts(it), bytes, milliseconds, ejection: 'open' };
    }
    if (it.cancelled) return { kind: 'none' };
    const failure = exportFailures.find((one) => exitCodes[one] === end.code) ?? 'other';
    log({ event: 'deckNotExported', failure, code: end.code, to });
    return { kind: 'failed', ...facts(it), failure };
  };

  return {
    state: () => {
      if (job === undefined) return ended;
      const { choice, process, startedAt } = job;
      return {
        kind: 'running',
        ...facts(job),
        pages: pagesDone(choice, process.made),
        secondsLeft: secondsLeft(choice, process.made, now() - startedAt),
      };
    },
    start: (choice, place) => {
      if (job !== undefined) return 'busy';
      const process = makeDeckBeside(command, choice, join(place.path, folderName));
      const begun: Job = { choice, place, process, startedAt: now(), cancelled: false };
      job = begun;
      lastPath = place.path;
      void process.ended.then(async (end) => {
        ended = await outcome(begun, end);
        job = undefined;
      });
      return 'started';
    },
    cancel: async () => {
      if (job === undefined) {
        ended = { kind: 'none' };
        return;
      }
      job.cancelled = true;
      job.process.stop();
      await job.process.ended;
    },
    eject: async () => {
      const done = ended;
      if (done.kind !== 'done' || done.place.kind !== 'drive') return;
      const ejection = (await eject(lastPath)) ? 'ejected' : 'refused';
      if (ended === done) ended = { ...done, ejection };
    },
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
