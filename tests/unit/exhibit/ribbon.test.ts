import { expect, test } from 'vitest';
import { pioneers } from '../../../data/pioneers.ts';
import { isDeskGesture } from '../../../renderer/exhibit/desk-gesture.ts';
import { inRibbonOrder, ribbonColumns } from '../../../renderer/exhibit/ribbon.ts';
import { localHour } from '../../../renderer/light/hour.ts';
import { instant } from '../../../renderer/light/moment.ts';

function entries(minute: number) {
  return pioneers.map(({ id, zone, seat }) => ({
    id,
    longitude: seat.value.at[0],
    ...localHour(zone, instant(minute)),
  }));
}

function written(minute: number): string[] {
  return ribbonColumns(entries(minute)).map(
    ({ clock, day, places }) => `${day} ${clock} ${places.map(({ id }) => id).join(' ')}`,
  );
}

test('at 10:45 ten hours stand side by side, from night in Mexico to evening in Korea', () => {
  expect(written(645)).toEqual([
    '9 03:45 jalisco austin',
    '9 04:45 ontario la-libertad',
    '9 06:45 buenos-aires',
    '9 07:45 sao-paulo',
    '9 09:45 scotland sekondi-takoradi',
    '9 10:45 madrid paris',
    '9 12:45 kigoma elgeyo-marakwet',
    '9 13:45 tbilisi',
    '9 16:45 bojonegoro',
    '9 18:45 seoul',
  ]);
});

test('at 20:00 those where it is already Saturday come last', () => {
  expect(written(1200).slice(-3)).toEqual(['9 23:00 tbilisi', '10 02:00 bojonegoro', '10 04:00 seoul']);
});

test('a little after midnight in Paris those where it is still Thursday come first', () => {
  expect(written(45)[0]).toBe('8 17:45 jalisco austin');
});

test('nobody is lost at any quarter of the day', () => {
  for (let minute = 0; minute <= 1440; minute += 15) {
    expect(new Set(inRibbonOrder(entries(minute)).map(({ id }) => id)).size).toBe(15);
    expect(ribbonColumns(entries(minute)).flatMap(({ places }) => places)).toHaveLength(15);
  }
});

test('seven taps within four seconds open the desk, six do not, nor seven slow ones', () => {
  expect(isDeskGesture([0, 500, 1000, 1500, 2000, 2500, 3000])).toBe(true);
  expect(isDeskGesture([0, 500, 1000, 1500, 2000, 2500])).toBe(false);
  expect(isDeskGesture([0, 700, 1400, 2100, 2800, 3500, 4200])).toBe(false);
  expect(isDeskGesture([-9000, 0, 500, 1000, 1500, 2000, 2500, 3000])).toBe(true);
});
