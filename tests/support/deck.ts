import { readFileSync } from 'node:fs';
import type { LanguageCode } from '../../data/language.ts';
import type { Deck, Item, Picture, Text } from '../../main/deck/slides/slide.ts';
import { deckIn } from '../../main/deck/slides/slides.ts';
import { outlinesFrom } from '../../main/deck/world.ts';

const read = (name: string) => JSON.parse(readFileSync(`data/world/${name}.json`, 'utf8'));
const outlines = outlinesFrom(read('50m'), read('areas'));
const decks = new Map<LanguageCode, Deck>();

/** The slides of one language, made once for all tests of a file. */
export function deckFor(language: LanguageCode): Deck {
  const deck = decks.get(language) ?? deckIn(language, outlines);
  decks.set(language, deck);
  return deck;
}

export function textsOf(items: readonly Item[]): readonly Text[] {
  return items.filter((item): item is Text => item.kind === 'text');
}

export function picturesOf(items: readonly Item[]): readonly Picture[] {
  return items.filter((item): item is Picture => item.kind === 'picture');
}

/** What is written in a text, its paragraphs a line each. */
export function writtenIn({ paragraphs }: Text): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}

/** The day the content is about: the date of a deck whose date nobody has set. */
export const dayOfContent = new Date('2016-12-09T09:45:00Z');
