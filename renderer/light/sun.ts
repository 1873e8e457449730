const degrees = 180 / Math.PI;
const radians = Math.PI / 180;

/** Where the sun stands overhead, in degrees. */
export interface Subsolar {
  /** Degrees east, −180 to 180. */
  readonly longitude: number;
  /** Degrees north: the sun's declination. */
  readonly latitude: number;
}

/** Days of 24 hours since 2000-01-01T12:00Z (J2000.0), with their fraction. */
function daysSinceJ2000(epochMs: number): number {
  return epochMs / 86_400_000 - 10_957.5;
}

/**
 * The subsolar point.
 *
 * Low-precision formulae of the Astronomical Almanac (page C5: 0.01° between 1950 and 2050), with
 * Greenwich mean sidereal time after the same almanac (page B8).
 */
export function subsolar(epochMs: number): Subsolar {
  const n = daysSinceJ2000(epochMs);
  const meanLongitude = 280.46 + 0.9856474 * n;
  const anomaly = (357.528 + 0.9856003 * n) * radians;
  const ecliptic = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * radians;
  const obliquity = (23.439 - 0.0000004 * n) * radians;
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(ecliptic), Math.cos(ecliptic)) * degrees;
  const sidereal = 280.46062 + 360.98564736629 * n;
  return {
    longitude: wrap(ascension - sidereal),
    latitude: Math.asin(Math.sin(obliquity) * Math.sin(ecliptic)) * degrees,
  };
}

/** Degrees brought into −180 (excluded) to 180. */
export function wrap(angle: number): number {
  const turn = (((angle + 180) % 360) + 360) % 360;
  return turn === 0 ? 180 : turn - 180;
}

/**
 * Geometric height of the sun above the horizon at [longitude, latitude], in degrees: no refraction.
 */
export function sunHeight(at: readonly [number, number], sun: Subsolar): number {
  return Math.asin(sineOfHeight(at, sun)) * degrees;
}

/** Sine of the sun's height: what the horizon chart draws upwards. */
export function sineOfHeight([longitude, latitude]: readonly [number, number], sun: Subsolar): number {
  const hourAngle = (longitude - sun.longitude) * radians;
  return (
    Math.sin(latitude * radians) * Math.sin(sun.latitude * radians) +
    Math.cos(latitude * radians) * Math.cos(sun.latitude * radians) * Math.cos(hourAngle)
  );
}

/** Direction of the sun in degrees clockwise from north. */
export function sunAzimuth([longitude, latitude]: readonly [number, number], sun: Subsolar): number {
  const hourAngle = (longitude - sun.longitude) * radians;
  const south = Math.atan2(
    Math.sin(hourAngle),
    Math.cos(hourAngle) * Math.sin(latitude * radians) -
      Math.tan(sun.latitude * radians) * Math.cos(latitude * radians),
  );
  return (south * degrees + 180 + 360) % 360;
}

/**
 * Height of the sun's centre at sunrise and sunset, in degrees: its radius and the usual refraction
 * (NOAA, https://gml.noaa.gov/grad/solcalc/calcdetails.html).
 */
export const horizonHeight = -0.833;

/**
 * Sunrise and sunset at a place on the day around `noonMs`, as epoch ms, or `undefined` when the sun
 * does not cross the horizon. Each is refined until it moves by less than a second.
 */
export function sunriseAndSunset(
  at: readonly [number, number],
  noonMs: number,
): { readonly rise: number; readonly set: number } | undefined {
  const rise = crossing(at, noonMs, -1);
  const set = crossing(at, noonMs, 1);
  return rise === undefined || set === undefined ? undefined : { rise, set };
}

function crossing(at: readonly [number, number], noonMs: number, side: -1 | 1): number | undefined {
  const msPerDegree = 240_000;
  let time = noonMs;
  for (let round = 0; round < 8; round += 1) {
    const sun = subsolar(time);
    const half = halfDayArc(at[1], sun.latitude);
    if (half === undefined) return undefined;
    const step = (side * half - wrap(at[0] - sun.longitude)) * msPerDegree;
    time += step;
    if (Math.abs(step) < 1000) break;
  }
  return time;
}

/** Hour angle at which the sun crosses the horizon, in degrees from the meridian. */
function halfDayArc(latitude: number, declination: number): number | undefined {
  const cosine =
    (Math.sin(horizonHeight * radians) - Math.sin(latitude * radians) * Math.sin(declination * radians)) /
    (Math.cos(latitude * radians) * Math.cos(declination * radians));
  return Math.abs(cosine) > 1 ? undefined : Math.acos(cosine) * degrees;
}
