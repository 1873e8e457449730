import type { Localized } from './language.ts';
import writtenPeople from './people.json';
import writtenItems from './programme.json';
import type { Person, ProgrammeItem } from './programme.ts';

interface WrittenItem {
  readonly id: string;
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly people?: Localized;
}

interface WrittenPerson {
  readonly id: string;
  readonly name: Localized;
  readonly role: Localized;
  readonly pioneer: string;
}

const completeItems: readonly WrittenItem[] = writtenItems;
const completePeople: readonly WrittenPerson[] = writtenPeople;

/** The day in the order of the press release. The ids are literals, which JSON cannot say: tested. */
export const programme = completeItems as readonly unknown[] as readonly ProgrammeItem[];

/** Those whom the press release lists as present, in its order. */
export const people = completePeople as readonly unknown[] as readonly Person[];
