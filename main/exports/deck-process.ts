import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ExportChoice } from '../../data/deck.ts';
import { sweep } from '../deck/new-files.ts';
import { readTold } from '../deck/told.ts';

/** How this program is started once more. */
export interface OwnCommand {
  readonly program: string;
  readonly args: readonly string[];
}

export type DeckEnd =
  | { readonly whole: true }
  | {
      readonly whole: false;
      readonly code: number | null;
      /** The last that it said of what went wrong. */
      readonly said: string;
    };

/** A deck that is being made. */
export interface DeckProcess {
  /** Names of the files that are made, so far. */
  readonly made: readonly string[];
  /** How it has ended, once nothing of it is left but the files of a deck that is whole. Never rejects. */
  readonly ended: Promise<DeckEnd>;
  readonly stop: () => void;
}

/** Milliseconds that a program may take to end when it is asked to. */
const patience = 10_000;

/** What browsers say to nobody in particular. */
const chatter = /^\[\d+:\d+[:/]|DevTools listening/;

/** Makes a deck in a process and with a profile of its own, behind the exhibit: a visitor's touch comes first. */
export function makeDeckBeside(
  { program, args }: OwnCommand,
  { languages, formats }: ExportChoice,
  folder: string,
): DeckProcess {
  const profile = mkdtempSync(join(tmpdir(), 'pioneers-deck-'));
  const choice = ['--out', folder, '--lang', languages.join(','), '--format', formats.join(',')];
  const child = spawn(program, [...args, `--user-data-dir=${profile}`, '--deck', ...choice], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  yieldTo(child.pid);
  const made: string[] = [];
  let whole = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told = readTold(line);
    if (told?.kind === 'made') made.push(told.name);
    if (told?.kind === 'whole') whole = true;
  });
  let said = '';
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (line !== '' && !chatter.test(line)) said = line;
  });
  const closed = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  const ended = closed.then(async (code): Promise<DeckEnd> => {
    if (!whole) {
      if (child.pid !== undefined) sweep(folder, child.pid);
      // Only where nothing is in it: what was there before stays.
      await rmdir(folder).catch(() => undefined);
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 10 }).catch(() => undefined);
    return whole ? { whole } : { whole, code, said };
  });
  const stop = () => {
    child.kill();
    const force = setTimeout(() => child.kill('SIGKILL'), patience);
    void closed.then(() => clearTimeout(force));
  };
  return { made, ended, stop };
}

function yieldTo(processId: number | undefined): void {
  try {
    if (processId !== undefined) setPriority(processId, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already.
  }
}
