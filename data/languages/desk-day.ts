import type { CountedScene, DwellBin } from '../counts.ts';
import type { EventKind } from '../machine-day.ts';

/** The words of the machine's own day: the first page of the desk, what happened, and the counts. */
export interface DeskDayWords {
  /** Names of the two columns. */
  readonly today: string;
  readonly consult: string;
  /** Under which state each column leads where it leads. */
  readonly checked: (good: number, others: number) => string;
  readonly settingsInPlace: string;
  readonly settingsToSee: (count: number) => string;
  readonly anHour: string;
  readonly noTouch: string;
  readonly failuresAndVisits: (failures: number, visits: number) => string;
  readonly restartOrLeave: string;
  /** Beside the chart. */
  readonly thePublic: string;
  readonly visitsPerBin: string;
  readonly openFromTo: (opens: string, closes: string) => string;
  readonly openAlways: string;
  /** The same in one word, where there is no room for the hours. */
  readonly open: string;
  readonly closed: string;
  readonly nobodyFor: (minutes: number) => string;
  /** The chart in a sentence, for whoever hears it. */
  readonly chart: (visits: number, failures: number) => string;
  /** Short names for the two stated hours of the programme. */
  readonly commitments: string;
  readonly session: string;
  /** Under the three figures, on two lines. */
  readonly runningSince: (clock: string) => readonly [string, string];
  readonly failuresRepaired: (count: number) => readonly [string, string];
  readonly visitsToday: (count: number) => readonly [string, string];
  readonly hourUnit: string;
  readonly dayUnit: string;
  /** What the machine did: in a sentence, and in a few words beside a dot. */
  readonly events: { readonly [K in EventKind]: (count: number) => string };
  readonly eventsShort: { readonly [K in EventKind]: string };
  readonly repairedIn: string;
  readonly notRepaired: string;
  readonly eventsTitle: (failures: number, seconds: number) => string;
  readonly noEvents: string;
  readonly theFacts: string;
  readonly theVisits: string;
  readonly pageOf: (page: number, all: number) => string;
  readonly visitsTitle: (count: number) => string;
  readonly pioneersOpened: string;
  readonly languages: string;
  readonly whatTheyOpened: string;
  readonly scenes: { readonly [S in CountedScene]: string };
  readonly stay: string;
  /** On two lines each. */
  readonly stays: { readonly [D in DwellBin]: readonly [string, string] };
  readonly notNoted: string;
  readonly notNotedText: (days: number) => string;
  readonly notCounting: string;
  readonly copyTable: string;
  readonly stopCounting: string;
  readonly stopQuestion: string;
  readonly stopMeaning: string;
  readonly stopAndKeep: string;
  readonly stopAndErase: string;
  readonly goOnCounting: string;
  readonly countAgain: string;
  /** Where staff save to, and what came of it. */
  readonly whereTo: string;
  readonly whereFrom: string;
  readonly documents: string;
  readonly noPlace: string;
  readonly cancel: string;
  readonly done: string;
  readonly saved: (name: string, place: string) => string;
  readonly notSaved: string;
  readonly placeGone: string;
  readonly noFile: (name: string) => string;
  readonly unreadableFile: string;
  readonly loaded: (ignored: number) => string;
  /** The page that carries settings from one kiosk to the next. */
  readonly file: string;
  readonly fileMeaning: string;
  readonly copySettings: string;
  readonly takeSettings: string;
}
