import { expect, test } from 'vitest';
import { tallyFacts } from '../../../data/fact-tally.ts';
import type { Pioneer } from '../../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import { programmeFacts } from '../../../data/programme-facts.ts';
import type { Fact } from '../../../data/source.ts';
import { factOf } from '../../../renderer/exhibit/sources.ts';

function factsOf({ identity, seat, population, area, languages, leader, commitments }: Pioneer) {
  const facts: (Fact<unknown> | undefined)[] = [identity, seat, population, area, languages, leader];
  return [...facts, commitments.count, ...commitments.titles].filter((fact) => fact !== undefined);
}

const facts = [...pioneers.flatMap(factsOf), ...programmeFacts.map(({ fact }) => fact)];

test('each fact names its documents and says how sure it is', () => {
  expect(facts.length).toBeGreaterThan(150);
  for (const { sources, confidence } of facts) {
    expect(sources.length).toBeGreaterThan(0);
    expect(['high', 'medium']).toContain(confidence);
  }
});

test('a document is named once for a fact', () => {
  for (const { sources } of facts) {
    const named = sources.map(({ publisher, document }) => `${publisher}: ${document}`);
    expect(new Set(named).size, named.join('; ')).toBe(named.length);
  }
});

test('what no document proves for December 2016 is left out, and counted as not documented', () => {
  expect(pioneers.filter(({ leader }) => leader === undefined).map(({ id }) => id)).toEqual([
    'sekondi-takoradi',
  ]);
  const counts = pioneers.map(({ id, commitments: { count } }) => [id, count?.value]);
  expect(Object.fromEntries(counts)).toEqual({
    austin: 5,
    bojonegoro: 5,
    'buenos-aires': undefined,
    'elgeyo-marakwet': undefined,
    jalisco: 7,
    kigoma: 5,
    'la-libertad': 4,
    madrid: 5,
    ontario: 3,
    paris: 5,
    'sao-paulo': 5,
    scotland: 5,
    'sekondi-takoradi': 5,
    seoul: 4,
    tbilisi: 5,
  });
});

test('a fact of low confidence is neither shown nor counted as documented', () => {
  const austin = pioneerOf('austin');
  const { population } = austin;
  if (population === undefined) throw new Error('Austin has a population');
  const doubted: Pioneer = { ...austin, population: { ...population, confidence: 'low' } };
  expect(factOf(austin, 'population', austin)).toBeDefined();
  expect(factOf(doubted, 'population', austin)).toBeUndefined();
  const [before, after] = [tallyFacts([austin]), tallyFacts([doubted])];
  expect(after).toEqual({
    ...before,
    documented: before.documented - 1,
    undocumented: before.undocumented + 1,
  });
});

test('the people under the fifteen add up to what their programme says of them', () => {
  const sum = pioneers.reduce((all, { population }) => all + (population?.value.people ?? 0), 0);
  // Added up by hand from the documents; the programme says "62 million" of an earlier year.
  expect(sum).toBe(63_102_498);
  const said = programmeFacts.find(({ fact }) => fact.value === 62e6)?.fact.value ?? 0;
  expect(Math.abs(sum / said - 1)).toBeLessThan(0.03);
});

test('the number of languages is that of the names', () => {
  for (const { id, languages } of pioneers)
    for (const names of Object.values(languages?.value.names ?? {}))
      expect(names.split(', '), `${id}: ${names}`).toHaveLength(languages?.value.count ?? 0);
});

test('a public page stands where a code is shown, and has an address a phone can open', () => {
  for (const { publicPage } of pioneers) expect(publicPage).toMatch(/^https?:\/\/[\w.-]+\/\S+$/);
});
