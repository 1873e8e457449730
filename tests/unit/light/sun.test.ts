import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pioneers } from '../../../data/pioneers.ts';
import { localHour } from '../../../renderer/light/hour.ts';
import { instant } from '../../../renderer/light/moment.ts';
import {
  horizonHeight,
  subsolar,
  sunAzimuth,
  sunHeight,
  sunriseAndSunset,
  wrap,
} from '../../../renderer/light/sun.ts';

const paris = [2.3522, 48.8566] as const;

/**
 * The worked example of Reda and Andreas, "Solar Position Algorithm for Solar Radiation
 * Applications", NREL/TP-560-34302 (2008), appendix A.5: 17 October 2003, 12:30:30 at UTC−7.
 */
const golden = [-105.1786, 39.742476] as const;
const goldenTime = Date.UTC(2003, 9, 17, 19, 30, 30);

describe('where the sun stands overhead', () => {
  test('agrees with the example of the Solar Position Algorithm within a hundredth of a degree', () => {
    const sun = subsolar(goldenTime);
    // Declination −9.31434°; hour angle 11.105900° west of the meridian of the place.
    expect(sun.latitude).toBeCloseTo(-9.31434, 2);
    expect(Math.abs(wrap(sun.longitude - (golden[0] - 11.1059)))).toBeLessThan(0.01);
  });

  // U.S. Naval Observatory, "Earth's Seasons": 2016.
  test.each([
    ['March equinox', Date.UTC(2016, 2, 20, 4, 30), 0],
    ['June solstice', Date.UTC(2016, 5, 20, 22, 34), 23.44],
    ['September equinox', Date.UTC(2016, 8, 22, 14, 21), 0],
    ['December solstice', Date.UTC(2016, 11, 21, 10, 44), -23.44],
  ])('reaches its height of the year at the %s', (_name, time, declination) => {
    expect(Math.abs(subsolar(time).latitude - declination)).toBeLessThan(0.01);
  });

  test('agrees with NOAA’s calculator at every minute of the day', () => {
    for (let minute = 0; minute <= 1440; minute += 1) {
      const [ours, theirs] = [subsolar(instant(minute)), noaa(instant(minute))];
      expect(Math.abs(ours.latitude - theirs.latitude)).toBeLessThan(0.01);
      expect(Math.abs(wrap(ours.longitude - theirs.longitude))).toBeLessThan(0.02);
    }
  });

  test('moves a quarter of a degree a minute to the west, and hardly to the south', () => {
    const [start, end] = [subsolar(instant(645)), subsolar(instant(646))];
    expect(wrap(end.longitude - start.longitude)).toBeCloseTo(-0.25, 3);
    expect(Math.abs(end.latitude - start.latitude)).toBeLessThan(0.001);
  });
});

describe('height and direction', () => {
  test('agree with the example of the Solar Position Algorithm', () => {
    const sun = subsolar(goldenTime);
    // Zenith before refraction 50.12795°, azimuth 194.34024°; parallax is 0.002°.
    expect(Math.abs(sunHeight(golden, sun) - (90 - 50.12795))).toBeLessThan(0.01);
    expect(Math.abs(sunAzimuth(golden, sun) - 194.34024)).toBeLessThan(0.01);
  });

  test('overhead is 90°, and on the other side of the earth −90°', () => {
    const sun = subsolar(instant(645));
    expect(sunHeight([sun.longitude, sun.latitude], sun)).toBeCloseTo(90, 4);
    expect(sunHeight([wrap(sun.longitude + 180), -sun.latitude], sun)).toBeCloseTo(-90, 4);
  });

  test('in the morning it is in the east, in the afternoon in the west', () => {
    expect(sunAzimuth(paris, subsolar(instant(9 * 60)))).toBeLessThan(180);
    expect(sunAzimuth(paris, subsolar(instant(16 * 60)))).toBeGreaterThan(180);
  });
});

describe('sunrise and sunset', () => {
  test('in Paris the sun rose at 08:32 and set at 16:54', () => {
    const crossing = sunriseAndSunset(paris, instant(720));
    const nearest = (time = 0) => localHour('Europe/Paris', Math.round(time / 60_000) * 60_000).clock;
    expect([nearest(crossing?.rise), nearest(crossing?.set)]).toEqual(['08:32', '16:54']);
  });

  test('agree with the example of the Solar Position Algorithm within ten seconds', () => {
    // It takes both from one day of UTC: the evening is that of the 16th in Colorado.
    const rise = sunriseAndSunset(golden, Date.UTC(2003, 9, 17, 19))?.rise ?? 0;
    const set = sunriseAndSunset(golden, Date.UTC(2003, 9, 16, 19))?.set ?? 0;
    expect(Math.abs(rise - Date.UTC(2003, 9, 17, 13, 12, 43))).toBeLessThan(10_000);
    expect(Math.abs(set - Date.UTC(2003, 9, 17, 0, 20, 19))).toBeLessThan(10_000);
  });

  test('are when the sun stands at −0.833°, in every one of the fifteen places', () => {
    for (const { seat } of pioneers) {
      const { at } = seat.value;
      const noon = instant(720) - (at[0] - 15) * 240_000;
      const crossing = sunriseAndSunset(at, noon);
      for (const time of [crossing?.rise ?? 0, crossing?.set ?? 0])
        expect(Math.abs(sunHeight(at, subsolar(time)) - horizonHeight)).toBeLessThan(0.01);
      expect(crossing?.rise).toBeLessThan(noon);
      expect(crossing?.set).toBeGreaterThan(noon);
    }
  });

  test('do not happen in the polar night, nor where the sun stays up', () => {
    expect(sunriseAndSunset([0, 80], instant(720))).toBeUndefined();
    expect(sunriseAndSunset([0, -80], instant(720))).toBeUndefined();
  });
});

test('any angle is brought into half a turn either way, and means the same', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (angle) => {
      const wrapped = wrap(angle);
      expect(wrapped).toBeGreaterThan(-180.000001);
      expect(wrapped).toBeLessThanOrEqual(180);
      expect(Math.abs(Math.sin(((wrapped - angle) * Math.PI) / 360))).toBeLessThan(1e-9);
    }),
  );
  expect([wrap(180), wrap(-180), wrap(190), wrap(-190), wrap(540)]).toEqual([180, 180, -170, 170, 180]);
});

/**
 * The subsolar point after NOAA's solar calculator (https://gml.noaa.gov/grad/solcalc/calcdetails.html),
 * which follows Meeus, "Astronomical Algorithms", chapter 25: another road to the same point.
 */
function noaa(epochMs: number): { readonly longitude: number; readonly latitude: number } {
  const rad = Math.PI / 180;
  const t = (epochMs / 86_400_000 + 2_440_587.5 - 2_451_545) / 36_525;
  const mean = 280.46646 + t * (36_000.76983 + t * 0.0003032);
  const anomaly = (357.52911 + t * (35_999.05029 - 0.0001537 * t)) * rad;
  const eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t);
  const centre =
    Math.sin(anomaly) * (1.914602 - t * (0.004817 + 0.000014 * t)) +
    Math.sin(2 * anomaly) * (0.019993 - 0.000101 * t) +
    Math.sin(3 * anomaly) * 0.000289;
  const node = (125.04 - 1934.136 * t) * rad;
  const longitude = (mean + centre - 0.00569 - 0.00478 * Math.sin(node)) * rad;
  const obliquity = (23.43929 - t * 0.0130042 + 0.00256 * Math.cos(node)) * rad;
  const y = Math.tan(obliquity / 2) ** 2;
  const equation =
    (y * Math.sin(2 * mean * rad) -
      2 * eccentricity * Math.sin(anomaly) +
      4 * eccentricity * y * Math.sin(anomaly) * Math.cos(2 * mean * rad) -
      0.5 * y * y * Math.sin(4 * mean * rad) -
      1.25 * eccentricity ** 2 * Math.sin(2 * anomaly)) /
    rad;
  const hours = (epochMs / 3_600_000) % 24;
  return {
    longitude: wrap((12 - hours) * 15 - equation),
    latitude: Math.asin(Math.sin(obliquity) * Math.sin(longitude)) / rad,
  };
}
