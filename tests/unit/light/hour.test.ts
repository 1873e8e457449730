import { describe, expect, test } from 'vitest';
import type { PioneerId } from '../../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import { clockOf, localHour } from '../../../renderer/light/hour.ts';
import { instant } from '../../../renderer/light/moment.ts';

/** Offsets from UTC on 9 December 2016 in hours (IANA tz database): São Paulo had summer time. */
const offsets: { readonly [P in PioneerId]: number } = {
  austin: -6,
  bojonegoro: 7,
  'buenos-aires': -3,
  'elgeyo-marakwet': 3,
  jalisco: -6,
  kigoma: 3,
  'la-libertad': -5,
  madrid: 1,
  ontario: -5,
  paris: 1,
  'sao-paulo': -2,
  scotland: 0,
  'sekondi-takoradi': 0,
  seoul: 9,
  tbilisi: 4,
};

const hourIn = (id: PioneerId, minute: number) => localHour(pioneerOf(id).zone, instant(minute));

describe('local hours', () => {
  test.each(pioneers.map(({ id }) => id))('of %s are right at every quarter of the day', (id) => {
    for (let minute = 0; minute <= 1440; minute += 15) {
      const there = minute + (offsets[id] - 1) * 60;
      const minutes = (there + 1440) % 1440;
      expect(hourIn(id, minute)).toEqual({
        clock: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
        minutes,
        day: 9 + Math.floor(there / 1440),
      });
    }
  });

  test.each([
    ['seoul', 645, '18:45', 9],
    ['austin', 645, '03:45', 9],
    ['sao-paulo', 840, '11:00', 9],
    ['seoul', 960, '00:00', 10],
    ['seoul', 959, '23:59', 9],
    ['austin', 419, '23:59', 8],
    ['austin', 420, '00:00', 9],
    ['paris', 1440, '00:00', 10],
  ] as const)('in %s minute %d of Paris is %s of the %dth', (id, minute, clock, day) => {
    expect(hourIn(id, minute)).toMatchObject({ clock, day });
  });

  test('follow the date and not a fixed offset', () => {
    const inJuly = Date.UTC(2016, 6, 9, 12);
    expect(localHour('America/Sao_Paulo', inJuly).clock).toBe('09:00');
    expect(localHour('America/Sao_Paulo', instant(780)).clock).toBe('10:00');
    expect(localHour('Europe/Paris', inJuly).clock).toBe('14:00');
  });

  test('of a zone that nobody knows are an error', () => {
    expect(() => localHour('Europe/Atlantis', 0)).toThrow(RangeError);
  });
});

test('a minute of the day is written with a colon and two digits each', () => {
  expect([0, 45, 645, 840, 1439, 1440].map(clockOf)).toEqual([
    '00:00',
    '00:45',
    '10:45',
    '14:00',
    '23:59',
    '24:00',
  ]);
  // A handle moves between minutes; no clock shows 10:60.
  expect(clockOf(659.7)).toBe('11:00');
});
