import { describe, expect, test } from 'vitest';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import type { Fact } from '../../../data/source.ts';
import { neighboursOf } from '../../../renderer/exhibit/neighbours.ts';
import { ownName } from '../../../renderer/exhibit/own-name.ts';
import { pagesOf } from '../../../renderer/exhibit/pages.ts';
import { factOf, known, readableAddress } from '../../../renderer/exhibit/sources.ts';

const paris = pioneerOf('paris');

describe('sources', () => {
  test('every pioneer can say where its header, seat and distance come from', () => {
    for (const pioneer of pioneers)
      for (const key of ['identity', 'seat', 'distance'] as const)
        expect(factOf(pioneer, key, paris)?.sources.length, `${pioneer.id} ${key}`).toBeGreaterThan(0);
  });

  test('the distance rests on the documents of both seats, each once', () => {
    const { sources } = factOf(pioneerOf('seoul'), 'distance', paris) ?? { sources: [] };
    const texts = sources.map(({ publisher, document }) => `${publisher} ${document}`);
    expect(new Set(texts).size).toBe(texts.length);
    for (const source of paris.seat.sources) expect(sources).toContainEqual(source);
  });

  test('a title has the documents of its own', () => {
    const first = paris.commitments.titles[0];
    expect(factOf(paris, 'title-0', paris)).toBe(first);
    expect(factOf(paris, 'title-9', paris)).toBeUndefined();
  });

  test('what is not documented has no source to open', () => {
    expect(factOf(pioneerOf('buenos-aires'), 'count', paris)).toBeUndefined();
    expect(factOf(pioneerOf('sekondi-takoradi'), 'leader', paris)).toBeUndefined();
  });

  test('a fact of low confidence is not shown as a fact', () => {
    const fact: Fact<number> = { value: 1, sources: [], confidence: 'low' };
    expect(known(fact)).toBeUndefined();
    expect(known({ ...fact, confidence: 'medium' })?.value).toBe(1);
  });

  test('an address is read without what every address begins with', () => {
    expect(readableAddress('https://www.paris.fr/a/')).toBe('paris.fr/a');
  });
});

describe('neighbours', () => {
  test('follow the press release and close the circle', () => {
    expect(neighboursOf('paris')).toEqual({ previous: 'ontario', next: 'sao-paulo' });
    expect(neighboursOf('austin').previous).toBe('tbilisi');
    expect(neighboursOf('tbilisi').next).toBe('austin');
  });
});

describe('pages', () => {
  test('hold every item once, in order, and are even', () => {
    expect(pagesOf([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    expect(pagesOf([1, 2, 3, 4], 3)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(pagesOf([1], 3)).toEqual([[1]]);
    expect(pagesOf([], 3)).toEqual([[]]);
  });
});

describe('the name in its own language', () => {
  test('is told where it is another name, not another spelling', () => {
    expect(ownName('Séoul', '서울')).toBe('서울');
    expect(ownName('Écosse', 'Alba')).toBe('Alba');
    expect(ownName('Sao Paulo', 'São Paulo')).toBeUndefined();
    expect(ownName('Elgeyo Marakwet', 'Elgeyo-Marakwet')).toBeUndefined();
  });
});
