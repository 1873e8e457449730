import type { KioskSettings } from '../settings.ts';

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
  /** Title of the page: what stands in the way of opening. */
  readonly ready: (findings: number) => string;
  /** Accessible names of the three groups of the page. */
  readonly rows: string;
  readonly good: string;
  readonly findings: string;
  readonly names: { readonly [F in keyof KioskSettings]: string };
  readonly languageMeaning: string;
  readonly languageSentence: string;
  readonly diagonalMeaning: string;
  readonly diagonalSentence: string;
  readonly inches: string;
  readonly seconds: string;
  readonly yes: string;
  readonly no: string;
  readonly motionFull: string;
  readonly motionReduced: string;
  readonly beforeAndDefault: (before: string, standard: string) => string;
  readonly outside: (least: string, most: string) => string;
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
  /** What is in order, while nothing is not: a name, and what is known of it. */
  readonly screen: string;
  readonly software: string;
  readonly version: (version: string, host: string) => string;
  readonly file: string;
  readonly fileGood: string;
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
  readonly unwritable: string;
  readonly unwritableWhat: string;
  readonly unwritableDo: string;
  readonly tryAgain: string;
  readonly quoted: (text: string) => string;
  readonly unknown: (count: number) => string;
  readonly unknownWhat: (names: string, count: number) => string;
  readonly unknownDo: string;
  readonly refusedWhat: (found: string, kept: string) => string;
  readonly refusedDo: string;
  readonly refusedDoHere: string;
  readonly seeSetting: string;
}

/** The words of the desk scene. */
export interface DeskWords {
  readonly staffOnly: string;
  readonly closesIn: (seconds: number) => string;
  readonly backToExhibit: string;
  readonly lock: LockWords;
  readonly settings: DeskSettingsWords;
  readonly finding: FindingWords;
  /** Accessible name of the columns at the foot. */
  readonly columns: string;
  readonly set: string;
  readonly stop: string;
  readonly reopen: string;
  readonly stopQuestion: string;
  readonly stopMeaning: string;
  readonly stopRestart: string;
  readonly stopCancel: string;
  readonly stopConfirm: string;
  readonly stopping: string;
}
