import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dwellNames, visitReport } from '../../../data/counts.ts';
import {
  type Exhibit,
  type ExhibitEvent,
  follow,
  opening,
  safeList,
} from '../../../renderer/exhibit/exhibit.ts';
import { dwellOf, noted, reportOf, type VisitTally } from '../../../renderer/exhibit/visit-tally.ts';

/** The tally of a visit made of these events, a second each. */
function tallied(...events: readonly ExhibitEvent[]): VisitTally | undefined {
  let state: Exhibit = opening;
  let tally: VisitTally | undefined;
  events.forEach((event, second) => {
    state = follow(state, event);
    tally = noted(tally, state, second * 1000);
  });
  return tally;
}

const woken: ExhibitEvent = { type: 'woken', language: 'fr' };
const seoul: ExhibitEvent = { type: 'pioneerChosen', id: 'seoul' };

test('a visit is what was opened in it, each once, in the language it ended in', () => {
  const tally = tallied(
    woken,
    seoul,
    { type: 'closed' },
    seoul,
    { type: 'comparisonOpened' },
    { type: 'dayOpened' },
    { type: 'languageChosen', language: 'es' },
  );
  expect(tally === undefined ? undefined : reportOf(tally, 90_000)).toEqual({
    scenes: ['map', 'profile', 'compare', 'day'],
    pioneers: ['seoul', ...(tally?.pioneers.slice(1) ?? [])],
    language: 'es',
    dwell: '2min',
    ending: 'restarted',
  });
  expect(tally?.pioneers).toHaveLength(2);
});

test('a visit that ends while nobody answers ended in idleness', () => {
  const tally = tallied(woken, { type: 'idled' });
  expect(tally === undefined ? undefined : reportOf(tally, 5000)).toMatchObject({
    ending: 'idle',
    dwell: '20s',
  });
});

test('where nobody visits, nothing is noted', () => {
  expect(tallied()).toBeUndefined();
  expect(tallied(woken, { type: 'deskOpened', language: 'fr' })).toBeUndefined();
});

test('the text of one in the plain list counts as its profile', () => {
  const opened = follow(safeList('fr'), seoul);
  expect(noted(undefined, opened, 0)).toMatchObject({ scenes: ['profile'], pioneers: ['seoul'] });
});

test('every length of a visit is in one bin, and longer ones in later bins', () => {
  const bins = Array.from({ length: 700 }, (_, second) => dwellNames.indexOf(dwellOf(second)));
  expect(bins).toEqual([...bins].sort((a, b) => a - b));
  expect(new Set(bins).size).toBe(dwellNames.length);
  expect([dwellOf(19.9), dwellOf(20), dwellOf(299), dwellOf(300)]).toEqual(['20s', '1min', '5min', 'longer']);
});

test('a report that says more than that is refused at the door', () => {
  const report = { scenes: ['map'], pioneers: [], language: 'fr', dwell: '20s', ending: 'idle' };
  expect(v.safeParse(visitReport, report).success).toBe(true);
  for (const more of [
    { at: 1 },
    { scenes: ['map', 'map'] },
    { scenes: ['desk'] },
    { dwell: 42 },
    { language: 'de' },
  ])
    expect(v.safeParse(visitReport, { ...report, ...more }).success, JSON.stringify(more)).toBe(false);
});
