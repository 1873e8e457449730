import { describe, expect, test } from 'vitest';
import { deckFormats } from '../../../data/deck.ts';
import { languageCodes } from '../../../data/language.ts';
import { wordsIn } from '../../../data/languages/words.ts';
import type { SavePlace } from '../../../data/machine-day.ts';
import {
  bytesOf,
  firstPlan,
  hasRoom,
  leftText,
  pagesIn,
  placeOf,
  toggled,
} from '../../../renderer/scenes/desk/export-plan.ts';

const documents: SavePlace = { id: 'documents', kind: 'documents', name: '', freeBytes: 2e11 };
const stick: SavePlace = { id: 'drive:A', kind: 'drive', name: 'A', freeBytes: 1e10 };
const other: SavePlace = { id: 'drive:B', kind: 'drive', name: 'B', freeBytes: undefined };

describe('a plan', () => {
  test('begins with all that the kiosk offers, onto a drive if there is one', () => {
    const plan = firstPlan(['fr', 'es']);
    expect(plan).toMatchObject({ languages: ['fr', 'es'], formats: deckFormats });
    expect(pagesIn(plan)).toBe(54);
    expect(placeOf(plan, [documents])).toBe(documents);
    expect(placeOf(plan, [documents, stick, other])).toBe(stick);
    expect(placeOf(plan, [])).toBeUndefined();
  });

  test('keeps the place that was chosen, until it is taken out', () => {
    const plan = { ...firstPlan(['fr']), place: 'drive:B' };
    expect(placeOf(plan, [documents, stick, other])).toBe(other);
    expect(placeOf(plan, [documents, stick])).toBe(stick);
  });

  test('keeps its languages and formats in their order', () => {
    expect(toggled(languageCodes, [last, first], middle)).toEqual([first, middle, last]);
    expect(toggled(deckFormats, ['png', 'pdf', 'pptx'], 'pdf')).toEqual(['png', 'pptx']);
  });

  test('needs room, where the system says how much there is', () => {
    const plan = firstPlan(languageCodes);
    expect(hasRoom(plan, { freeBytes: bytesOf(plan) - 1 })).toBe(false);
    expect(hasRoom(plan, stick)).toBe(true);
    expect(hasRoom(plan, other)).toBe(true);
  });
});

const [first = 'fr', middle = 'fr', last = 'fr'] = languageCodes;

describe('the time that is left', () => {
  const { deck } = wordsIn.fr.desk;
  test.each([
    [undefined, 'C’est parti'],
    [0, 'presque'],
    [4.9, 'presque'],
    [7.2, '7\u00A0s'],
    [11, '15\u00A0s'],
    [88, '90\u00A0s'],
    [91, '2\u00A0min'],
    [300, '5\u00A0min'],
  ])('%s seconds are said as %s', (seconds, text) => {
    expect(leftText(seconds, deck)).toBe(text);
  });
});
