import type { DeckFormat, ExportFailure } from '../deck.ts';
import type { SavePlace } from '../machine-day.ts';

type PlaceKind = SavePlace['kind'];

/** The words of the page that exports a deck. */
export interface DeskExportWords {
  /** Name of the column, and what stands over it where nothing is being made. */
  readonly column: string;
  readonly whatItMakes: string;
  readonly pagesOf: (done: number, all: number) => string;
  readonly title: string;
  readonly languages: string;
  readonly formats: string;
  readonly where: string;
  readonly meanings: { readonly [F in DeckFormat]: string };
  readonly drive: (name: string) => string;
  /** A size in decimal units, as drives are sold. */
  readonly size: (bytes: number) => string;
  readonly free: (size: string) => string;
  readonly tooLittle: string;
  readonly weightToCome: (size: string) => string;
  readonly weight: (size: string) => string;
  /** Under the number of pages, on two lines. */
  readonly pagesToMake: (count: number) => readonly [string, string];
  readonly start: string;
  readonly chooseMore: string;
  readonly rehearsing: string;
  readonly visitorsGoOn: string;
  readonly starting: string;
  readonly seconds: (seconds: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly almost: string;
  readonly stillAbout: string;
  /** Accessible name of the progress, and the names of its parts. */
  readonly progress: string;
  readonly parts: { readonly [P in 'map' | 'pioneers' | 'day' | 'sources']: string };
  readonly cancel: string;
  readonly nothingHalf: { readonly [P in PlaceKind]: string };
  readonly done: string;
  readonly checked: (pages: number) => string;
  readonly took: (seconds: number) => string;
  readonly eject: string;
  readonly thenTake: { readonly [P in PlaceKind]: string };
  readonly ejecting: string;
  readonly ejected: string;
  readonly stillBusy: string;
  readonly another: string;
  /** From a failure back to the choice. */
  readonly back: string;
  readonly failures: { readonly [F in ExportFailure]: { readonly [P in PlaceKind]: string } };
}
