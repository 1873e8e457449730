import type { LanguageCode } from '../../data/language.ts';
import type { Pioneer } from '../../data/pioneer.ts';
import type { FactKey } from './drawer.ts';
import { known } from './sources.ts';

/** What is known of a pioneer's commitments. */
export interface KnownCommitments {
  /** How many there are; `undefined` where no document says it. */
  readonly count: number | undefined;
  /** The titles that a document gives, by the key of their fact. */
  readonly titles: readonly { readonly key: FactKey; readonly title: string }[];
  /** How many titles are missing, of those that are counted. */
  readonly missing: number;
}

export function knownCommitments({ commitments }: Pioneer, language: LanguageCode): KnownCommitments {
  const count = known(commitments.count)?.value;
  const titles = commitments.titles.flatMap((fact, index) => {
    const key: FactKey = `title-${index}`;
    return known(fact) === undefined ? [] : [{ key, title: fact.value.title[language] }];
  });
  return { count, titles, missing: Math.max(0, (count ?? 0) - titles.length) };
}
