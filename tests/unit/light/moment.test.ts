import { describe, expect, test } from 'vitest';
import { instant, liveMinute, shownMinute, statedMinutes } from '../../../renderer/light/moment.ts';

const at = (written: string) => Date.parse(written);

describe('the moment shown', () => {
  test('on the day it is the live minute in Paris', () => {
    expect(shownMinute(undefined, at('2016-12-09T00:00:00+01:00'))).toBe(0);
    expect(shownMinute(undefined, at('2016-12-09T14:02:59.999+01:00'))).toBe(14 * 60 + 2);
    expect(shownMinute(undefined, at('2016-12-09T23:59:59+01:00'))).toBe(1439);
  });

  test('the day is that of Paris, whatever the machine’s own zone says', () => {
    // In Kiritimati, where these tests run, the 9th began eleven hours earlier.
    expect(liveMinute(at('2016-12-08T12:00:00Z'))).toBeUndefined();
    expect(liveMinute(at('2016-12-08T22:59:59.999Z'))).toBeUndefined();
    expect(liveMinute(at('2016-12-08T23:00:00Z'))).toBe(0);
    expect(liveMinute(at('2016-12-09T22:59:00Z'))).toBe(1439);
    expect(liveMinute(at('2016-12-09T23:00:00Z'))).toBeUndefined();
  });

  test.each(['2016-12-08T10:00:00Z', '2016-12-10T10:00:00Z', '2017-12-09T10:00:00Z', '1970-01-01T00:00:00Z'])(
    'on any other date it is 10:45: %s',
    (written) => {
      expect(shownMinute(undefined, at(written))).toBe(645);
    },
  );

  test('the minute a visitor chose wins, on the day and on any other', () => {
    expect(shownMinute(840, at('2016-12-09T11:00:00+01:00'))).toBe(840);
    expect(shownMinute(45, at('2030-01-01T00:00:00Z'))).toBe(45);
    expect(shownMinute(0, at('2030-01-01T00:00:00Z'))).toBe(0);
  });
});

test('the two stated hours are 10:45 and 14:00 in Paris', () => {
  expect(instant(statedMinutes.commitments)).toBe(at('2016-12-09T10:45:00+01:00'));
  expect(instant(statedMinutes.session)).toBe(at('2016-12-09T14:00:00+01:00'));
  expect(instant(1440)).toBe(at('2016-12-10T00:00:00+01:00'));
});
