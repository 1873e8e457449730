import { expect, test } from 'vitest';
import { itemAt, programmeMoment } from '../../../renderer/exhibit/programme.ts';

test('on any other date nothing is said to be now', () => {
  expect(programmeMoment(undefined)).toBeUndefined();
});

test('before 10:45 the first item is to come', () => {
  expect(programmeMoment(0)).toEqual({ kind: 'before', next: 'commitments', at: 645 });
  expect(programmeMoment(644)?.kind).toBe('before');
});

test('from 10:45 the first two items follow one another, and the third has its hour', () => {
  for (const minute of [645, 839])
    expect(programmeMoment(minute)).toEqual({
      kind: 'since',
      at: 645,
      items: ['commitments', 'signing'],
      next: { item: 'session', at: 840 },
    });
});

test('from 14:00 the last two items follow one another, until the place closes', () => {
  expect(programmeMoment(840)).toMatchObject({ kind: 'since', at: 840, items: ['session', 'exchange'] });
  expect(programmeMoment(1079, 1080)?.kind).toBe('since');
  expect(programmeMoment(1080, 1080)).toEqual({ kind: 'over' });
});

test('an hour on the handle belongs to the last item that has a stated hour before it', () => {
  expect(itemAt(600)).toBeUndefined();
  expect(itemAt(645)).toBe('commitments');
  expect(itemAt(839)).toBe('commitments');
  expect(itemAt(840)).toBe('session');
});
