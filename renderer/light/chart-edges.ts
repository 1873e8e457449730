import type { Words } from '../../data/languages/words.ts';
import type { Pioneer } from '../../data/pioneer.ts';
import { type ChartBox, overlaps, slideClear } from './chart-boxes.ts';
import { type ChartPoint, type ChartSize, horizonY, riseAndSetX } from './horizon.ts';
import { localHour } from './hour.ts';
import { instant } from './moment.ts';
import { subsolar, sunriseAndSunset } from './sun.ts';

/** "lever 08:32" on a curve: the words, and where they stand. */
export interface ChartEdge {
  readonly text: string;
  readonly box: ChartBox;
}

/** Height of the line that they stand in, in sizes of their letters. */
const line = 1.2;

/** The clock there, to the nearest minute. */
function clockThere(zone: string, epochMs: number): string {
  return localHour(zone, Math.round(epochMs / 60_000) * 60_000).clock;
}

/**
 * Sunrise and sunset of a place on its own curve, just under the horizon, each by its own clock. They
 * make way inwards for dots and upright lines, then one line lower; where there is no room at all, they
 * are left out.
 *
 * @param fontSize of the words, and what they measure as drawn, in design pixels
 */
export function chartEdges(
  own: Pioneer,
  size: ChartSize,
  words: Words,
  fontSize: number,
  widthOf: (text: string) => number,
  dots: readonly ChartPoint[],
  upright: readonly number[] = [],
): readonly ChartEdge[] {
  const { at } = own.seat.value;
  const noon = instant(720);
  const crossing = riseAndSetX(at[1], subsolar(noon), size);
  const times = sunriseAndSunset(at, noon);
  if (crossing === undefined || times === undefined) return [];
  const found: ChartEdge[] = [];
  const height = fontSize * line;
  for (const { text, x, way } of [
    { text: `${words.common.sunrise} ${clockThere(own.zone, times.rise)}`, x: crossing.rise + 5, way: 1 },
    { text: `${words.common.sunset} ${clockThere(own.zone, times.set)}`, x: crossing.set - 5, way: -1 },
  ] as const) {
    const width = widthOf(text);
    const isTaken = (box: ChartBox) =>
      dots.some((dot) => overlaps(box, { ...dot, width: 0, height: 0 }, 16, 14)) ||
      upright.some((line) => line > box.x - 16 && line < box.x + width + 16) ||
      found.some((other) => overlaps(box, other.box, 14, 0));
    const steps = Math.ceil((crossing.set - crossing.rise - width) / 8);
    const box = [6, 6 + height].reduce<ChartBox | undefined>(
      (free, below) =>
        free ??
        slideClear(
          { x: way === 1 ? x : x - width, y: horizonY(size) + below, width, height },
          way,
          isTaken,
          steps,
        ),
      undefined,
    );
    if (box !== undefined) found.push({ text, box });
  }
  return found;
}
