import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pioneerIds } from '../../../data/pioneer.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { neighboursOf } from '../../../renderer/exhibit/neighbours.ts';
import { ownName } from '../../../renderer/exhibit/own-name.ts';
import { pagesOf } from '../../../renderer/exhibit/pages.ts';

describe('a name in its own language', () => {
  test.each([
    ['Séoul', '서울특별시'],
    ['Tbilissi', 'თბილისი'],
    ['Écosse', 'Scotland'],
  ])('stands beside %s', (shown, own) => {
    expect(ownName(shown, own)).toBe(own);
  });

  test.each([
    ['Sao Paulo', 'São Paulo'],
    ['Sekondi-Takoradi', 'Sekondi Takoradi'],
    ['MADRID', 'Madrid'],
    ['La Libertad', 'La Libertad'],
  ])('is not said twice where only the spelling differs: %s', (shown, own) => {
    expect(ownName(shown, own)).toBeUndefined();
  });

  test('is not said again in that very language', () => {
    for (const { name, nativeName, nativeLanguage } of pioneers) {
      const own = Object.entries(name).find(([language]) => language === nativeLanguage)?.[1];
      if (own === nativeName) expect(ownName(own, nativeName)).toBeUndefined();
    }
  });
});

describe('the one before and the one after', () => {
  test('follow the press release, round and round', () => {
    expect(neighboursOf('seoul')).toEqual({ previous: 'sekondi-takoradi', next: 'tbilisi' });
    expect(neighboursOf('austin')).toEqual({ previous: 'tbilisi', next: 'bojonegoro' });
    expect(neighboursOf('tbilisi').next).toBe('austin');
  });

  test('going on fifteen times visits everybody and returns', () => {
    const visited = pioneerIds.reduce<readonly (typeof pioneerIds)[number][]>(
      (path) => [...path, neighboursOf(path.at(-1) ?? 'austin').next],
      ['austin'],
    );
    expect(new Set(visited).size).toBe(15);
    expect(visited.at(-1)).toBe('austin');
  });

  test('previous undoes next', () => {
    for (const id of pioneerIds) expect(neighboursOf(neighboursOf(id).next).previous).toBe(id);
  });
});

describe('pages', () => {
  test('keep every item in its order, are never fuller than asked, and as even as they go', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (items, most) => {
          const pages = pagesOf(items, most);
          expect(pages.flat()).toEqual(items);
          for (const page of pages) {
            expect(page.length).toBeGreaterThan(0);
            expect(page.length).toBeLessThanOrEqual(most);
          }
          // No more pages than needed, and no page but the last emptier than the first.
          expect(pages.length).toBeLessThanOrEqual(Math.ceil(items.length / most));
          for (const page of pages.slice(0, -1)) expect(page.length).toBe(pages[0]?.length);
        },
      ),
    );
  });

  test('five facts by four are three and two', () => {
    expect(pagesOf(['a', 'b', 'c', 'd', 'e'], 4)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });
});
