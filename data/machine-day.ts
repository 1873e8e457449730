import type { Sums } from './counts.ts';

/** Something that the machine did, never what a visitor read. `at` is in epoch ms. */
export type MachineEvent = { readonly at: number } & (
  | {
      readonly kind:
        | 'started'
        | 'left'
        | 'hallOpened'
        | 'hallClosed'
        | 'deskOpened'
        | 'wrongPin'
        | 'settingsSaved'
        | 'settingsNotSaved'
        | 'sceneFailed'
        | 'safe'
        | 'quiet'
        | 'wholeAgain'
        | 'refreshed'
        | 'deckExported'
        | 'deckNotExported';
    }
  /** The page hung, or ended; `repairedAfter` ms until one stood again, `undefined` while none does. */
  | { readonly kind: 'frozen' | 'lost'; readonly repairedAfter: number | undefined }
  /** Fields of the settings file that are not used. */
  | { readonly kind: 'settingsIgnored'; readonly count: number }
);

export type EventKind = MachineEvent['kind'];

/** What the machine knows of its day in Paris, and of what came before. */
export interface MachineDay {
  /** Epoch ms. */
  readonly startedAt: number;
  /** Newest first. */
  readonly events: readonly MachineEvent[];
  /** Visits that began in each five minutes of the day, from midnight. */
  readonly bins: readonly number[];
  readonly today: Sums;
}

/** A folder into which staff can save, by the name that they know it by. */
export interface SavePlace {
  readonly id: string;
  readonly kind: 'documents' | 'drive';
  /** Name of the drive; of the documents folder the page has its own word. */
  readonly name: string;
  /** `undefined` where the system does not say. */
  readonly freeBytes: number | undefined;
}
