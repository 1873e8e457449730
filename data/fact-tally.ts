import type { Pioneer } from './pioneer.ts';
import type { Fact } from './source.ts';

/** How many facts the exhibit holds, and how sure they are. */
export interface FactTally {
  readonly all: number;
  /** Shown, each with the documents it rests on. */
  readonly documented: number;
  /** Those of them with high confidence. */
  readonly high: number;
  /** Asked for, and written as not documented. */
  readonly undocumented: number;
}

/** Counts population, area, languages, leader, number and titles of the commitments. */
export function tallyFacts(pioneers: readonly Pioneer[]): FactTally {
  const facts: readonly (Fact<unknown> | undefined)[] = pioneers.flatMap(
    ({ population, area, languages, leader, commitments: { count, titles } }) => [
      population,
      area,
      languages,
      leader,
      count,
      ...titles,
      // A title that is known to exist, and is not known, is a fact that is missing.
      ...Array.from({ length: Math.max(0, (count?.value ?? 0) - titles.length) }, () => undefined),
    ],
  );
  const shown = facts.filter((fact) => fact !== undefined && fact.confidence !== 'low');
  return {
    all: facts.length,
    documented: shown.length,
    high: shown.filter((fact) => fact?.confidence === 'high').length,
    undocumented: facts.length - shown.length,
  };
}
