import { expect, test } from 'vitest';
import { languageCodes } from '../../../data/language.ts';
import { slideIds } from '../../../main/deck/slides/slide-ids.ts';
import { shotsIn } from '../../../main/deck/states.ts';
import { deckFor } from '../../support/deck.ts';

test('slides, pictures and names are the same 27 in every language, in one order', () => {
  expect(slideIds).toHaveLength(27);
  for (const language of languageCodes) {
    expect(shotsIn(language).map(({ id }) => id)).toEqual(slideIds);
    expect(deckFor(language).slides.map(({ id }) => id)).toEqual(slideIds);
  }
});

test('a picture shows what its name says', () => {
  const shots = new Map(shotsIn('es').map(({ id, state }) => [id, state]));
  expect(shots.get('09-la-libertad')).toMatchObject({ scene: 'profile', id: 'la-libertad' });
  expect(shots.get('18-compare')).toMatchObject({ scene: 'compare', pair: ['ontario', 'sekondi-takoradi'] });
  expect(shots.get('22-day-3')).toMatchObject({ scene: 'day', visit: { language: 'es', minute: 14 * 60 } });
  // Nobody is asked in a picture whether they are still there.
  for (const state of shots.values()) expect('asked' in state && state.asked).toBe(false);
});
