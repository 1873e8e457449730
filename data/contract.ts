import * as v from 'valibot';
import { type VisitReport, visitReport } from './counts.ts';
import { type ExportChoice, type ExportState, exportChoice } from './deck.ts';
import { type Diagnosis, type PageFacts, pageFacts } from './doctor.ts';
import type { MachineDay, SavePlace } from './machine-day.ts';
import { type KioskSettings, kioskSettings } from './settings.ts';
import { type VisitPlace, visitPlace } from './visit-place.ts';

/** Why a setting, or the whole file, is not used as it was found. Shown at the staff desk. */
export type Finding =
  | { readonly kind: 'unreadable'; readonly keptAs: string | undefined }
  | { readonly kind: 'unwritable' }
  /** The file that several kiosks share is missing, no JSON, or holds fields that nobody knows. */
  | { readonly kind: 'sharedFaulty' }
  | { readonly kind: 'unknownField'; readonly field: string }
  | { readonly kind: 'fieldRefused'; readonly field: keyof KioskSettings; readonly found: string };

/** What the page needs before its first frame. */
export interface Opening {
  readonly settings: KioskSettings;
  readonly findings: readonly Finding[];
  readonly host: 'electron' | 'chromium';
  readonly version: string;
  /** `safe` after too many failures: the fifteen as a plain list, without map and motion. */
  readonly mode: 'usual' | 'safe';
  /** Where a visitor was when the page before this one failed; `undefined` to begin at the start. */
  readonly resume?: VisitPlace | undefined;
  /** Whether somebody would start the program again that ends for it. */
  readonly supervised: boolean;
  /** Only where pictures are taken for a deck: the moment (epoch ms) at which time stands still. */
  readonly posing?: { readonly now: number } | undefined;
}

/** What became of a PIN that was entered or chosen. */
export type PinAnswer =
  | { readonly outcome: 'opened' }
  | { readonly outcome: 'refused'; readonly waitSeconds: number; readonly tries: number }
  /** Nothing was compared: the wait of an earlier wrong try is not over. */
  | { readonly outcome: 'waiting'; readonly waitSeconds: number; readonly tries: number };

/** Everything the page may ask of the main process. The key is the channel name. */
export interface Requests {
  /** The settings in force and what was wrong with the file. Never rejects. */
  readonly readOpening: { input: undefined; output: Opening };

  /** Says that a scene is on screen; the first one ends the start. `place`: where a visitor would go on. */
  readonly sceneShown: {
    input: { readonly scene: string; readonly place?: VisitPlace | undefined };
    output: undefined;
  };

  /** A visit has begun. */
  readonly visitBegan: { input: undefined; output: undefined };

  /** A visit is over, and this is all that is told of it. */
  readonly visitEnded: { input: VisitReport; output: undefined };

  /** The page lives and has painted. Told by the preload once a second; the page itself knows nothing of it. */
  readonly painted: { input: undefined; output: undefined };

  /** Writes a line to the log about something that failed in the page. */
  readonly reportFailure: { input: string; output: undefined };

  /** Whether a PIN was chosen, and how long an earlier wrong try still makes everybody wait. */
  readonly readLock: {
    input: undefined;
    output: { readonly chosen: boolean; readonly waitSeconds: number; readonly tries: number };
  };

  /** Stores the first PIN and opens the desk. Refused when one was chosen before. */
  readonly choosePin: {
    input: string;
    output: { readonly outcome: 'opened' | 'alreadyChosen' | 'notStored' };
  };

  /** Compares a PIN; the right one opens the desk until `closeDesk`. */
  readonly enterPin: { input: string; output: PinAnswer };

  /** Locks the desk again. */
  readonly closeDesk: { input: undefined; output: undefined };

  /** Replaces the settings. Refused while the desk is locked. */
  readonly writeSettings: {
    input: KioskSettings;
    output: { readonly outcome: 'saved' | 'locked' | 'notStored' };
  };

  /** Looks at the machine, and says what of it is in order. Refused while the desk is locked. */
  readonly examine: {
    input: PageFacts;
    output:
      | { readonly outcome: 'locked' }
      | { readonly outcome: 'examined'; readonly found: readonly Diagnosis[] };
  };

  /** The machine's own day. Refused while the desk is locked. */
  readonly readDay: {
    input: undefined;
    output: { readonly outcome: 'locked' } | { readonly outcome: 'read'; readonly day: MachineDay };
  };

  /** The folders into which staff can save now. Refused while the desk is locked. */
  readonly readPlaces: {
    input: undefined;
    output:
      | { readonly outcome: 'locked' }
      | { readonly outcome: 'read'; readonly places: readonly SavePlace[] };
  };

  /** Writes the counts as a table, or the settings as a file, into a folder of `readPlaces`. */
  readonly saveCopy: {
    input: { readonly what: 'counts' | 'settings'; readonly place: string };
    output:
      | { readonly outcome: 'locked' | 'notStored' | 'placeGone' }
      | { readonly outcome: 'saved'; readonly name: string };
  };

  /** Begins to make a deck in a folder of `readPlaces`, beside the exhibit. Refused while the desk is locked. */
  readonly startExport: {
    input: { readonly choice: ExportChoice; readonly place: string };
    output: { readonly outcome: 'locked' | 'placeGone' | 'busy' | 'started' };
  };

  /** How far it is, or what became of it. Refused while the desk is locked. */
  readonly readExport: {
    input: undefined;
    output: { readonly outcome: 'locked' } | { readonly outcome: 'read'; readonly state: ExportState };
  };

  /** Ends a running export with nothing of it left, or forgets one that has ended. */
  readonly cancelExport: { input: undefined; output: { readonly outcome: 'locked' | 'cancelled' } };

  /** Makes the drive that the deck was written to ready to be taken out; the state says what came of it. */
  readonly ejectExport: { input: undefined; output: { readonly outcome: 'locked' | 'tried' } };

  /** Reads settings that were saved into such a folder; nothing is in force before it is written. */
  readonly loadSettings: {
    input: { readonly place: string };
    output:
      | { readonly outcome: 'locked' | 'placeGone' | 'noFile' | 'unreadable' }
      | {
          readonly outcome: 'read';
          readonly settings: KioskSettings;
          readonly findings: readonly Finding[];
        };
  };

  /** Erases every count. Refused while the desk is locked. */
  readonly forgetCounts: { input: undefined; output: { readonly outcome: 'forgotten' | 'locked' } };

  /** Ends the program so that whoever supervises it starts it again. Refused while the desk is locked. */
  readonly restart: { input: undefined; output: { readonly outcome: 'restarting' | 'locked' } };

  /** Leaves kiosk mode: the program ends with exit code 0. Refused while the desk is locked. */
  readonly quit: { input: undefined; output: { readonly outcome: 'quitting' | 'locked' } };
}

export type Channel = keyof Requests;

/** The contract as the page sees it: one async function per channel, but for what the preload alone tells. */
export type Bridge = {
  readonly [C in Exclude<Channel, 'painted'>]: (
    input: Requests[C]['input'],
  ) => Promise<Requests[C]['output']>;
};

/** The contract as the main process keeps it. */
export type Handlers = {
  readonly [C in Channel]: (
    input: Requests[C]['input'],
  ) => Requests[C]['output'] | Promise<Requests[C]['output']>;
};

/** A PIN is four to eight digits. */
const pin = v.pipe(v.string(), v.regex(/^\d{4,8}$/));

const shortText = v.pipe(v.string(), v.maxLength(4000));

const placeId = v.pipe(v.string(), v.maxLength(300));

const shown = v.strictObject({ scene: shortText, place: v.optional(visitPlace) });

/** How each input is checked on arrival. Every check throws on anything outside its type. */
export const checks: { readonly [C in Channel]: (payload: unknown) => Requests[C]['input'] } = {
  readOpening: () => undefined,
  sceneShown: (payload) => v.parse(shown, payload),
  painted: () => undefined,
  reportFailure: (payload) => v.parse(shortText, payload),
  readLock: () => undefined,
  choosePin: (payload) => v.parse(pin, payload),
  enterPin: (payload) => v.parse(pin, payload),
  closeDesk: () => undefined,
  writeSettings: (payload) => v.parse(kioskSettings, payload),
  examine: (payload) => v.parse(pageFacts, payload),
  visitBegan: () => undefined,
  visitEnded: (payload) => v.parse(visitReport, payload),
  readDay: () => undefined,
  readPlaces: () => undefined,
  saveCopy: (payload) =>
    v.parse(v.strictObject({ what: v.picklist(['counts', 'settings']), place: placeId }), payload),
  loadSettings: (payload) => v.parse(v.strictObject({ place: placeId }), payload),
  startExport: (payload) => v.parse(v.strictObject({ choice: exportChoice, place: placeId }), payload),
  readExport: () => undefined,
  cancelExport: () => undefined,
  ejectExport: () => undefined,
  forgetCounts: () => undefined,
  restart: () => undefined,
  quit: () => undefined,
};
