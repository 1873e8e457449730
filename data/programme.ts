import type { Localized } from './language.ts';
import type { PioneerId } from './pioneer.ts';

/** The four items of the day in their order. The close of the summit frames the day and has no hour. */
export const programmeItemIds = ['commitments', 'signing', 'session', 'exchange'] as const;

export type ProgrammeItemId = (typeof programmeItemIds)[number];

/** One item of the programme. None has an end: no document states one. */
export interface ProgrammeItem {
  readonly id: ProgrammeItemId;
  /** Minutes after midnight in Paris; absent where the press release only says "ensuite". */
  readonly startMinute?: number;
  readonly title: Localized;
  /** Shorter than `title`, for the attract screen and marks. */
  readonly shortTitle: Localized;
  /** Who unveils, signs or opens; absent where nobody is named. */
  readonly people?: Localized;
}

export interface Person {
  readonly id: string;
  readonly name: Localized;
  readonly role: Localized;
  readonly pioneer: PioneerId;
}
