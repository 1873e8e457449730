import { expect, test } from 'vitest';
import { defaultSettings } from '../../../data/settings.ts';
import { type Exhibit, type ExhibitEvent, follow, opening } from '../../../renderer/exhibit/exhibit.ts';
import { deskPatience, patience } from '../../../renderer/exhibit/patience.ts';

const settings = { ...defaultSettings, idleSeconds: 90 };
const onMap = follow(opening, { type: 'woken', language: 'fr' });

test('attract waits for ever, the desk five minutes', () => {
  expect(patience(opening, settings)).toBeNull();
  expect(patience({ scene: 'desk', language: 'fr' }, settings)).toBe(deskPatience);
  expect(deskPatience).toBe(300);
});

test.each<[string, readonly ExhibitEvent[]]>([
  ['map', []],
  ['profile', [{ type: 'pioneerChosen', id: 'kigoma' }]],
  ['day', [{ type: 'dayOpened' }]],
  ['about', [{ type: 'aboutOpened', part: 'all' }]],
])('%s waits as long as staff have set, and not twice', (scene, events) => {
  const state: Exhibit = events.reduce(follow, onMap);
  expect(state.scene).toBe(scene);
  expect(patience(state, settings)).toBe(90);
  // Once it has asked, the countdown decides.
  expect(patience(follow(state, { type: 'idled' }), settings)).toBeNull();
});
