import { describe, expect, test } from 'vitest';
import type { ExportChoice } from '../../../data/deck.ts';
import { slideIds } from '../../../main/deck/slides/slide-ids.ts';
import { pagesDone, pagesOfDeck, secondsLeft } from '../../../main/exports/progress.ts';
import { deckTrack } from '../../../renderer/exhibit/deck-track.ts';

const everything: ExportChoice = { languages: ['fr', 'es'], formats: ['png', 'pdf', 'pptx'] };

/** The names of all files of a choice, in the order in which they are made. */
function filesOf({ languages, formats }: ExportChoice): readonly string[] {
  return languages.flatMap((language) =>
    formats.flatMap((format) =>
      format === 'png' ? slideIds.map((id) => `${language}/${id}.png`) : [`pioneers-${language}.${format}`],
    ),
  );
}

test('a deck, its track and its list have as many pages', () => {
  expect([pagesOfDeck, deckTrack.length]).toEqual([slideIds.length, slideIds.length]);
});

describe('pages that are whole', () => {
  test('follow the pictures, and the last one waits for the rest', () => {
    const files = filesOf(everything);
    expect(pagesDone(everything, [])).toEqual([0, 0]);
    expect(pagesDone(everything, files.slice(0, 9))).toEqual([9, 0]);
    expect(pagesDone(everything, files.slice(0, 28))).toEqual([26, 0]);
    expect(pagesDone(everything, files.slice(0, 29))).toEqual([27, 0]);
    expect(pagesDone(everything, files.slice(0, 30))).toEqual([27, 1]);
    expect(pagesDone(everything, files)).toEqual([27, 27]);
  });

  test('never become fewer, and are all there at the end, whatever is chosen', () => {
    for (const formats of [['png'], ['pdf'], ['pptx'], ['pdf', 'pptx'], ['png', 'pptx']] as const) {
      const choice: ExportChoice = { languages: ['en', 'fr'], formats };
      const files = filesOf(choice);
      let before = 0;
      for (let count = 0; count <= files.length; count += 1) {
        const sum = pagesDone(choice, files.slice(0, count)).reduce((a, b) => a + b, 0);
        expect(sum).toBeGreaterThanOrEqual(before);
        if (count < files.length) expect(sum).toBeLessThan(54);
        before = sum;
      }
      expect(before).toBe(54);
    }
  });
});

describe('the time that is left', () => {
  test('is not known before the first file, and nothing at the end', () => {
    expect(secondsLeft(everything, [], 9000)).toBeUndefined();
    expect(secondsLeft(everything, filesOf(everything), 9000)).toBe(0);
  });

  test('goes by what has been made, a document being worth several pictures', () => {
    const half = filesOf(everything).slice(0, 29);
    expect(secondsLeft(everything, half, 30_000)).toBeCloseTo(30);
    const pictures: ExportChoice = { languages: ['fr'], formats: ['png'] };
    expect(secondsLeft(pictures, filesOf(pictures).slice(0, 9), 9000)).toBeCloseTo(18);
  });
});
