import { describe, expect, test } from 'vitest';
import { people } from '../../../data/day.ts';
import { languageCodes } from '../../../data/language.ts';
import { slideWordsIn } from '../../../data/languages/slides-in.ts';
import { pioneerIds } from '../../../data/pioneer.ts';
import { pioneers } from '../../../data/pioneers.ts';
import type { Fact } from '../../../data/source.ts';
import { factNote } from '../../../main/deck/slides/notes.ts';
import { sheet } from '../../../main/deck/slides/slide.ts';
import { profileSlide } from '../../../main/deck/slides/slide-ids.ts';
import { written } from '../../../renderer/exhibit/figures.ts';
import { deckFor, picturesOf, textsOf, writtenIn } from '../../support/deck.ts';

describe.each(languageCodes)('the deck in %s', (language) => {
  const { slides } = deckFor(language);
  const slideOf = (id: (typeof pioneerIds)[number]) => {
    const slide = slides.find((each) => each.id === profileSlide(id));
    if (slide === undefined) throw new Error(`no slide of ${id}`);
    return slide;
  };

  test('has the 27 slides in their order', () => {
    expect(slides.map(({ id }) => id)).toEqual([
      '01-cover',
      '02-map',
      ...pioneerIds.map((id, index) => `${String(index + 3).padStart(2, '0')}-${id}`),
      '18-compare',
      '19-day',
      '20-day-1',
      '21-day-2',
      '22-day-3',
      '23-day-4',
      '24-hours-1045',
      '25-hours-1400',
      '26-about',
      '27-sources',
    ]);
  });

  test('gives every slide a title of its own, and writes it once as its title', () => {
    expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
    for (const { id, title, items } of slides) {
      const titles = textsOf(items).filter(({ role }) => role === 'title');
      expect(titles.map(writtenIn).join().replaceAll('\n', ' '), id).toContain(title);
      expect(titles, id).toHaveLength(1);
      expect(
        items.find(({ kind }) => kind === 'text'),
        id,
      ).toBe(titles[0]);
    }
  });

  test('says every picture in words, and has notes on every slide', () => {
    for (const { id, items, notes } of slides) {
      expect(notes.length, id).toBeGreaterThan(0);
      for (const note of notes) expect(note.trim(), id).not.toBe('');
      for (const { description } of picturesOf(items)) {
        expect(description.length, id).toBeGreaterThan(8);
        expect(notes, id).toContain(description);
      }
      if (id !== '19-day') expect(picturesOf(items).length, id).toBeGreaterThan(0);
    }
  });

  test('keeps everything on the sheet', () => {
    for (const { id, items } of slides)
      for (const { box } of items) {
        expect(box.x, id).toBeGreaterThanOrEqual(0);
        expect(box.y, id).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, `${id} ${JSON.stringify(box)}`).toBeLessThanOrEqual(sheet.width + 1);
        expect(box.y + box.height, `${id} ${JSON.stringify(box)}`).toBeLessThanOrEqual(sheet.height + 1);
      }
  });

  test('writes no space that the typefaces lack, and in French none that could break', () => {
    const said = slides
      .flatMap(({ items, notes }) => [...textsOf(items).map(writtenIn), ...notes])
      .join('\n');
    expect(said).not.toContain('\u202f');
    if (language === 'fr') expect(said).not.toMatch(/ [:;?!»]|« /);
  });

  test.each(pioneers.map((pioneer) => [pioneer.id, pioneer] as const))(
    'tells of %s what is documented, with every source, and nothing that is not',
    (id, pioneer) => {
      const { notes, items } = slideOf(id);
      const said = notes.join('\n');
      const shown = textsOf(items).map(writtenIn).join('\n');
      const { population, area, leader, languages, commitments } = pioneer;
      const facts: readonly (readonly [Fact<unknown> | undefined, string])[] = [
        [population, population === undefined ? '' : written(population.value.people, language)],
        [area, area === undefined ? '' : `${written(area.value.km2, language)}\u00a0km²`],
        [leader, leader?.value.name[language] ?? ''],
        [languages, languages?.value.names[language] ?? ''],
        ...commitments.titles.map((title) => [title, title.value.title[language]] as const),
      ];
      for (const [fact, value] of facts) {
        if (fact === undefined) continue;
        if (fact.confidence === 'low') {
          expect(said).not.toContain(value);
          expect(shown).not.toContain(value);
          continue;
        }
        expect(said).toContain(value);
        expect(shown).toContain(value);
        for (const { publisher, document, address } of fact.sources) {
          expect(said).toContain(`${publisher}, ${document}`);
          if (address !== undefined) expect(said).toContain(address);
        }
      }
      expect(shown).toContain(pioneer.officialName);
      expect(shown).toContain(pioneer.country[language]);
      if (commitments.count === undefined) expect(shown).not.toMatch(/\b0\b/);
    },
  );

  test('names at an item of the day only those whom the press release names there', () => {
    const named = (index: number) => {
      const slide = slides.find(({ id }) => id.endsWith(`-day-${index}`));
      const shown = textsOf(slide?.items ?? [])
        .map(writtenIn)
        .join('\n');
      return people.filter(({ name }) => shown.includes(name[language])).map(({ id }) => id);
    };
    expect(named(1)).toEqual(['gregoire', 'veron']);
    expect(named(2)).toEqual([]);
    expect(named(3)).toEqual(['hidalgo']);
  });

  test('leads only to addresses that the data knows', () => {
    const known = JSON.stringify(pioneers);
    const links = slides
      .filter(({ id }) => id !== '26-about')
      .flatMap(({ items }) => textsOf(items))
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? [])));
    expect(links.length).toBeGreaterThan(50);
    for (const { address, description } of links) {
      expect(known).toContain(JSON.stringify(address));
      expect(description).not.toBe('');
    }
  });
});

test('a fact that is not sure is refused as a note', () => {
  const doubtful = { value: 1, sources: [], confidence: 'low' } as const;
  expect(() => factNote('Habitants', '1', doubtful, slideWordsIn.fr)).toThrow('not sure enough');
});
