import { expect, test } from 'vitest';
import { languageCodes } from '../../../data/language.ts';
import { galleryOf } from '../../../main/deck/gallery.ts';
import { slideIds } from '../../../main/deck/slides/slide-ids.ts';
import { deckFor } from '../../support/deck.ts';

const size = { width: 1920, height: 1080 };
const decks = languageCodes.map(deckFor);

test('the gallery shows every picture in every language by its title, without script or network', () => {
  const text = galleryOf({ decks, formats: ['png', 'pdf', 'pptx'], scenes: slideIds, size });
  expect(text).not.toMatch(/<script|https?:/);
  for (const { language, slides } of decks)
    for (const { id, title } of slides) {
      expect(text).toContain(`${language}/${id}.png`);
      expect(text).toContain(title.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    }
});

test('what was not made is not linked', () => {
  const text = galleryOf({ decks: decks.slice(0, 1), formats: ['pdf'], scenes: ['02-map'], size });
  expect(text).not.toContain('.png');
  expect(text).not.toContain('.pptx');
  expect(text.match(/<li>/g)).toHaveLength(1);
});
