import type { DisplayChoice } from '../display.ts';
import type { Check, DiagnosisOf } from '../doctor.ts';
import type { KioskSettings, limits } from '../settings.ts';
import type { DeskDayWords } from './desk-day.ts';
import type { DeskExportWords } from './desk-export.ts';
import type { MeasureWords, TouchCheckWords } from './desk-measure.ts';

/** The words of the keypad that guards the desk. */
export interface LockWords {
  readonly choose: string;
  readonly chooseHint: string;
  readonly repeat: string;
  readonly repeatHint: string;
  readonly enter: string;
  readonly wrong: string;
  /** After the first wrong try, and after the last one that costs nothing. */
  readonly tryAgain: string;
  readonly nextCosts: string;
  readonly different: string;
  readonly differentHint: string;
  readonly tooShort: string;
  readonly notStored: string;
  readonly notStoredHint: string;
  readonly alreadyChosen: string;
  /** Accessible name of the keypad. */
  readonly keypad: string;
  readonly erase: string;
  readonly confirm: string;
  /** Read aloud only: how many digits stand. */
  readonly digits: (count: number) => string;
  /** On two lines beside the number of seconds. */
  readonly beforeNextTry: (seconds: number) => readonly [string, string];
  readonly waitDoubles: (tries: number) => string;
  readonly forgotten: string;
  readonly forgottenHint: string;
  readonly forgottenSteps: readonly [string, string, string];
  readonly forgottenNote: string;
}

/** The words of the settings behind the lock. */
export interface DeskSettingsWords {
  /** Accessible names of the rows, and of the way between them. */
  readonly rows: string;
  readonly groups: { readonly [G in 'visits' | 'hours' | 'languages' | 'map' | 'screen' | 'counts']: string };
  readonly names: { readonly [F in keyof KioskSettings]: string };
  /** A few words under the name, and what the editor says of it. */
  readonly meanings: { readonly [F in keyof KioskSettings]: string };
  readonly sentences: { readonly [F in keyof KioskSettings]: string };
  readonly units: {
    readonly [F in keyof typeof limits]: { readonly short: string; readonly long: string };
  };
  readonly yes: string;
  readonly no: string;
  readonly motionFull: string;
  readonly motionReduced: string;
  /** Which display; short, as it is the value of a row. */
  readonly displays: { readonly [C in DisplayChoice]: string };
  /** Its meaning instead, where there is one display only. */
  readonly onlyDisplay: string;
  /** The two kinds of opening hours. */
  readonly always: string;
  readonly daily: string;
  readonly languageCount: (count: number) => string;
  /** When a time of day that was typed is none. */
  readonly clockOutside: string;
  readonly beforeAndDefault: (before: string, standard: string) => string;
  readonly outside: (least: string, most: string, unit: string) => string;
  readonly legend: {
    readonly value: string;
    readonly before: string;
    readonly standard: string;
    readonly outside: string;
  };
  readonly byDefault: string;
  readonly notSavedYet: readonly [string, string];
  readonly savedAt: (clock: string) => string;
  readonly undo: string;
  readonly fileSaid: (found: string) => readonly [string, string];
  readonly keep: string;
  readonly save: (value: string) => string;
  readonly notStored: string;
  readonly nothingToSave: string;
}

/** What was found, what the machine did, what to do. */
interface FindingWords {
  readonly toSee: string;
  readonly next: (current: number, all: number) => string;
  readonly unreadable: string;
  readonly unreadableWhat: string;
  readonly keptAs: (name: string) => string;
  readonly notKept: string;
  readonly unreadableDo: string;
  readonly saveThese: string;
  /** The settings file that several kiosks share. */
  readonly shared: string;
  readonly sharedWhat: string;
  readonly sharedDo: string;
  readonly unwritable: string;
  readonly unwritableWhat: string;
  readonly unwritableDo: string;
  readonly tryAgain: string;
  readonly quoted: (text: string) => string;
  readonly unknown: (count: number) => string;
  readonly unknownWhat: (names: string, count: number) => string;
  readonly unknownDo: string;
  readonly refusedWhat: (found: string, kept: string) => string;
  readonly refusedDoHere: string;
  readonly seeSetting: string;
}

/** One thing that the doctor looks at. */
export interface CheckWords<C extends Check> {
  readonly name: string;
  /** What was found; where it is not in order, as one or two sentences. */
  readonly what: (found: DiagnosisOf<C>) => string;
  /** What to do when it is not in order. */
  readonly todo: string;
}

export interface DoctorWords {
  /** The title is the result: points to correct before opening, and points to look at. */
  readonly result: (correct: number, look: number) => string;
  readonly looking: string;
  readonly good: string;
  readonly findings: string;
  readonly toCorrect: string;
  readonly again: string;
  readonly settingsFile: string;
  readonly settingsFileGood: string;
  readonly checks: { readonly [C in Check]: CheckWords<C> };
}

/** The words of the rehearsal: its page at the desk, and its plate on the exhibit. */
export interface RehearsalWords {
  readonly title: string;
  readonly running: string;
  readonly handle: string;
  readonly moments: {
    readonly [M in 'rise' | 'commitments' | 'noon' | 'session' | 'set' | 'night']: string;
  };
  readonly hour: (hour: number) => string;
  readonly lasting: string;
  readonly length: (minutes: number) => string;
  readonly afterwards: string;
  readonly start: (clock: string) => string;
  readonly stop: string;
  readonly plate: string;
  readonly realHour: (clock: string) => string;
  readonly endsIn: (minutes: number, seconds: number) => string;
  readonly plateStop: string;
}

/** The words of the desk scene. */
export interface DeskWords {
  readonly staffOnly: string;
  readonly closesIn: (seconds: number) => string;
  readonly backToExhibit: string;
  readonly lock: LockWords;
  readonly settings: DeskSettingsWords;
  readonly finding: FindingWords;
  readonly doctor: DoctorWords;
  readonly rehearsal: RehearsalWords;
  readonly day: DeskDayWords;
  readonly deck: DeskExportWords;
  readonly measure: MeasureWords;
  readonly touchCheck: TouchCheckWords;
  /** Accessible name of the columns at the foot. */
  readonly columns: string;
  readonly check: string;
  readonly set: string;
  readonly rehearse: string;
  readonly clean: string;
  readonly stop: string;
  readonly reopen: string;
  readonly cleaning: string;
  readonly cleaningHint: string;
  readonly stopQuestion: string;
  readonly stopMeaning: string;
  readonly stopRestart: string;
  readonly stopCancel: string;
  readonly stopConfirm: string;
  /** Beside it, where somebody starts the exhibit again. */
  readonly restart: string;
  readonly restartMeaning: string;
  readonly restarting: string;
  readonly stopping: string;
}
