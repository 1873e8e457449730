import { expect, test } from 'vitest';
import { pioneerOf } from '../../../data/pioneers.ts';
import { knownCommitments } from '../../../renderer/exhibit/commitments.ts';

test('titles that a document gives are counted against the number that another one states', () => {
  const jalisco = knownCommitments(pioneerOf('jalisco'), 'fr');
  expect([jalisco.count, jalisco.titles.length, jalisco.missing]).toEqual([7, 6, 1]);
  expect(jalisco.titles[0]).toEqual({
    key: 'title-0',
    title: pioneerOf('jalisco').commitments.titles[0]?.value.title.fr,
  });
});

test('where no document states a number, none is missing', () => {
  const { count, titles, missing } = knownCommitments(pioneerOf('elgeyo-marakwet'), 'en');
  expect([count, titles.length, missing]).toEqual([undefined, 1, 0]);
});
