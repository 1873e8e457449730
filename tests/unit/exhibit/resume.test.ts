import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { visitPlace } from '../../../data/visit-place.ts';
import {
  type Exhibit,
  type ExhibitEvent,
  follow,
  opening,
  safeList,
} from '../../../renderer/exhibit/exhibit.ts';
import { placeOf, resumed } from '../../../renderer/exhibit/resume.ts';

const led = (...events: readonly ExhibitEvent[]): Exhibit =>
  events.reduce((state, event) => follow(state, event), opening);

const woken: ExhibitEvent = { type: 'woken', language: 'es' };
const seoul: ExhibitEvent = { type: 'pioneerChosen', id: 'seoul' };

const visited: readonly [string, Exhibit][] = [
  ['map', led(woken, { type: 'momentChosen', minute: 840.5 })],
  ['profile', led(woken, seoul)],
  ['compare', led(woken, seoul, { type: 'comparisonOpened' })],
  ['day', led(woken, { type: 'dayOpened' })],
  ['about', led(woken, { type: 'aboutOpened', part: 'all' })],
];

describe('a visitor whose page fails', () => {
  test.each(visited)('goes on in %s, in the same language and at the same hour', (_scene, exhibit) => {
    const place = placeOf(exhibit);
    // As it comes back from the main process.
    expect(resumed(v.parse(visitPlace, JSON.parse(JSON.stringify(place))))).toEqual(exhibit);
  });

  test('finds closed what lay open over the scene, and is not asked whether they are there', () => {
    const open = led(woken, seoul, { type: 'sourceOpened', fact: 'seat' }, { type: 'idled' });
    const place = placeOf(open);
    expect(place === undefined ? undefined : resumed(place)).toEqual(led(woken, seoul));
  });
});

test('where nobody is, nobody goes on', () => {
  for (const state of [opening, safeList('fr'), led({ type: 'deskOpened', language: 'fr' })])
    expect(placeOf(state)).toBeUndefined();
});
