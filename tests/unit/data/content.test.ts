import { describe, expect, test } from 'vitest';
import { contentFaults, contentNames, contentOf, faultsIn } from '../../../data/build/content.ts';

test('the content holds to its schema', () => {
  expect(contentFaults()).toEqual([]);
});

/** The list of a file after something was done to its first entry that holds `path`. */
function spoilt(file: (typeof contentNames)[number], path: string, value: unknown): readonly unknown[] {
  const list = structuredClone(contentOf(file)) as Record<string, unknown>[];
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  for (const entry of list) {
    let inner: unknown = entry;
    for (const step of steps) inner = (inner as Record<string, unknown> | undefined)?.[step];
    if (typeof inner !== 'object' || inner === null) continue;
    if (value === undefined) Reflect.deleteProperty(inner, last);
    else Reflect.set(inner, last, value);
    return list;
  }
  throw new Error(`no entry of ${file} holds ${path}`);
}

describe('bad content is refused by a line that names file, entry and field', () => {
  test.each([
    ['pioneers.json', 'name.es', undefined, 'austin, name.es'],
    ['pioneers.json', 'name.es', '  ', 'austin, name.es: is empty'],
    ['pioneers.json', 'name.pt', 'Austin', 'austin, name.pt'],
    ['pioneers.json', 'zone', 'America/Austin', 'austin, zone: is no IANA time zone'],
    ['pioneers.json', 'zone', 'UTC', 'austin, zone: is no IANA time zone'],
    ['pioneers.json', 'countryId', '84', 'austin, countryId'],
    ['pioneers.json', 'seat.value.at', [30.2672, -97.7431], 'austin, seat.value.at.1'],
    ['pioneers.json', 'seat.confidence', 'certain', 'austin, seat.confidence'],
    ['pioneers.json', 'population.sources', [], 'austin, population.sources: names no source'],
    ['pioneers.json', 'population.value.people', 0, 'austin, population.value.people: is not above 0'],
    ['pioneers.json', 'population.value.people', 0.5, 'austin, population.value.people'],
    ['pioneers.json', 'population.value.year', 1990, 'austin, population.value.year'],
    ['pioneers.json', 'area.value.km2', '790', 'austin, area.value.km2'],
    ['pioneers.json', 'commitments.count.value', 1, 'austin, commitments.count: is less than the titles'],
    ['pioneers.json', 'leader', { name: 'x' }, 'austin, leader.value'],
    ['pioneers.json', 'publicPage', 'opengovpartnership.org', 'austin, publicPage: is no address'],
    ['pioneers.json', 'flag', 'us', 'austin, flag'],
    ['people.json', 'pioneer', 'lyon', 'hidalgo, pioneer'],
    ['programme.json', 'startMinute', 1440, 'commitments, startMinute'],
    ['programme.json', 'title.fr', 10, 'commitments, title.fr'],
  ] as const)('%s: %s = %j', (file, path, value, said) => {
    const faults = faultsIn(file, spoilt(file, path, value));
    expect(faults.filter((fault) => fault.startsWith(`${file}, ${said}`))).not.toEqual([]);
  });

  test('an order other than that of the press release', () => {
    const list = contentOf('pioneers.json') as readonly unknown[];
    expect(faultsIn('pioneers.json', [...list].reverse())[0]).toContain('holds tbilisi, seoul');
    expect(faultsIn('pioneers.json', list.slice(1))).toHaveLength(1);
  });

  test.each(contentNames)('%s that is no list, or holds what is no entry', (file) => {
    expect(faultsIn(file, {})).toEqual([`${file}: is no list`]);
    expect(faultsIn(file, [3]).at(-1)).toContain(`${file}, entry 1, the entry`);
  });
});

test('French keeps its high punctuation and its quotes from standing alone on a line', () => {
  const french = contentNames.flatMap((file) => textsIn(contentOf(file), 'fr'));
  expect(french.length).toBeGreaterThan(150);
  expect(french.filter((text) => /(?<!\u00A0)[:;?!»]|«(?!\u00A0)/.test(text))).toEqual([]);
});

test('the content is set with the quotes and apostrophes of print', () => {
  const texts = contentNames.flatMap((file) =>
    ['fr', 'en', 'es', 'officialName', 'publisher', 'document'].flatMap((key) =>
      textsIn(contentOf(file), key),
    ),
  );
  expect(texts.filter((text) => /['"`´]|\.\.\.|^\s|\s$|\s\s/.test(text))).toEqual([]);
});

/** Every text under `key`, at any depth. */
function textsIn(value: unknown, key: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : textsIn(inner, key),
  );
}
