import { describe, expect, test } from 'vitest';
import { pioneers } from '../../../data/pioneers.ts';
import { chartX } from '../../../renderer/light/horizon.ts';
import { firstMinute, instant, lastMinute } from '../../../renderer/light/moment.ts';
import { horizonHeight, subsolar, sunHeight } from '../../../renderer/light/sun.ts';
import {
  dayProjection,
  daySide,
  dayX,
  dayY,
  draggedMinute,
  handleBlockX,
  handleX,
  isStatedShown,
  railHours,
  terminatorY,
} from '../../../renderer/map/day-turn.ts';

const width = 1452;

describe('map and chart of the day', () => {
  test('share one axis: every place stands over its own dot', () => {
    for (const minute of [45, 645, 840, 1200, 1440]) {
      const sun = subsolar(instant(minute));
      for (const { seat } of pioneers)
        expect(dayX(seat.value.at[0], minute, width)).toBeCloseTo(
          chartX(seat.value.at[0], sun, { width, height: 400 }),
          9,
        );
    }
  });

  test('put the markers where the projection puts the land', () => {
    const meridian = subsolar(instant(645)).longitude;
    for (const { seat } of pioneers) {
      const [longitude, latitude] = seat.value.at;
      const [x = 0, y = 0] = dayProjection(width, meridian)([longitude, latitude]) ?? [];
      expect(dayX(longitude, 645, width)).toBeCloseTo(x, 6);
      expect(dayY(latitude, width)).toBeCloseTo(y, 6);
    }
  });

  test('move Paris by 60.5 px an hour', () => {
    expect(handleX(705, width) - handleX(645, width)).toBeCloseTo(60.5, 1);
  });

  test('keep areas: a degree square takes the same room in Kenya and in Scotland', () => {
    const room = (latitude: number) =>
      (dayY(latitude, width) - dayY(latitude + 1, width)) / Math.cos(((latitude + 0.5) * Math.PI) / 180);
    expect(room(56) / room(0)).toBeCloseTo(1, 3);
  });

  test('leave Paris on the map from the first minute of the rail to the last', () => {
    expect(handleX(firstMinute, width)).toBeGreaterThan(0);
    expect(handleX(firstMinute, width)).toBeLessThan(20);
    expect(handleX(lastMinute, width)).toBeLessThan(width);
    for (let minute = firstMinute; minute < lastMinute; minute += 5)
      expect(handleX(minute + 5, width)).toBeGreaterThan(handleX(minute, width));
  });
});

test('the terminator lies where the sun rises and sets', () => {
  const sun = { longitude: 0, latitude: subsolar(instant(720)).latitude };
  for (const longitude of [-150, -90, -60, 0, 45, 100, 179]) {
    const y = terminatorY(dayX(longitude + subsolar(instant(645)).longitude, 645, width), width);
    // The projection turned round: its height is the sine of the latitude.
    const sine = ((dayY(0, width) - y) * 2 * Math.PI * 0.75) / width;
    const latitude = (Math.asin(sine) * 180) / Math.PI;
    expect(sunHeight([longitude, latitude], sun)).toBeCloseTo(horizonHeight, 3);
  }
});

describe('a box on the map of the day', () => {
  const box = { width: 60, height: 20 };

  test('is on the side of the terminator where the whole of it lies', () => {
    expect(daySide({ ...box, x: width / 2, y: 300 }, width)).toBe('day');
    expect(daySide({ ...box, x: 40, y: 100 }, width)).toBe('night');
  });

  test('is on both where the terminator goes through it, at noon as well', () => {
    for (const x of [0, 200, 340, width / 2 - 30, 1100, width - 60]) {
      const y = terminatorY(x + 30, width);
      expect(daySide({ ...box, x, y: y - 10 }, width)).toBe('both');
    }
  });

  test('never has a corner on the other side', () => {
    for (let x = -20; x < width; x += 13)
      for (let y = 0; y < 500; y += 17) {
        const side = daySide({ ...box, x, y }, width);
        if (side === 'both') continue;
        for (let at = x; at <= x + box.width; at += 4)
          for (const end of [y, y + box.height])
            expect(end > terminatorY(at, width) ? 'day' : 'night').toBe(side);
      }
  });
});

describe('the handle', () => {
  test('stays whole at both ends of the rail', () => {
    expect(handleBlockX(firstMinute, width)).toBe(90);
    expect(handleBlockX(lastMinute, width)).toBe(width - 90);
    expect(handleBlockX(645, width)).toBe(handleX(645, width));
  });

  test('follows the finger one to one', () => {
    const minute = draggedMinute(700, 121, width);
    expect(minute).toBeCloseTo(820, 0);
    expect(handleX(minute, width) - handleX(700, width)).toBeCloseTo(121, 0);
  });

  test('snaps to a stated hour within 6 px and not beyond', () => {
    expect(draggedMinute(640, 2, width)).toBe(645);
    expect(draggedMinute(645, 5.9, width)).toBe(645);
    expect(draggedMinute(645, 6.5, width)).toBeGreaterThan(650);
    expect(draggedMinute(830, 8, width)).toBe(840);
  });

  test('stops at both ends', () => {
    expect(draggedMinute(100, -5000, width)).toBe(firstMinute);
    expect(draggedMinute(1400, 5000, width)).toBe(lastMinute);
  });
});

describe('the rail', () => {
  test('names every third hour, but none that would touch the handle or a stated hour', () => {
    expect(railHours(645, width)).toEqual([3, 6, 18, 21, 24]);
    expect(railHours(1200, width)).toEqual([3, 6, 9, 24]);
  });

  test('gives a stated hour way to the handle', () => {
    expect(isStatedShown(840, 840, width)).toBe(false);
    expect(isStatedShown(645, 840, width)).toBe(true);
  });
});
