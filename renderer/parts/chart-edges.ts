import type { Words } from '../../data/languages/words.ts';
import type { Pioneer } from '../../data/pioneer.ts';
import { type ChartBox, slideClear } from '../light/chart-names.ts';
import { type ChartSize, horizonY, riseAndSetX } from '../light/horizon.ts';
import { localHour } from '../light/hour.ts';
import { instant } from '../light/moment.ts';
import { subsolar, sunriseAndSunset } from '../light/sun.ts';

/** Width of one letter on average, in design pixels, and the line they stand in. */
const letter = 11.6;
const lineHeight = 30;

/** The clock there, to the nearest minute. */
function clockThere(zone: string, epochMs: number): string {
  return localHour(zone, Math.round(epochMs / 60_000) * 60_000).clock;
}

/** Sunrise and sunset of a place on its own curve, just under the horizon, each in its own clock. */
export function chartEdges(
  own: Pioneer,
  size: ChartSize,
  words: Words,
  dots: readonly { readonly at: { readonly x: number; readonly y: number } }[],
): readonly { readonly text: string; readonly box: ChartBox }[] {
  const { at } = own.seat.value;
  const noon = instant(720);
  const crossing = riseAndSetX(at[1], subsolar(noon), size);
  const times = sunriseAndSunset(at, noon);
  if (crossing === undefined || times === undefined) return [];
  const edge = (text: string, x: number, way: 1 | -1) => {
    const width = text.length * letter;
    return {
      text,
      way,
      box: { x: way === 1 ? x : x - width, y: horizonY(size) + 6, width, height: lineHeight },
    };
  };
  const rise = edge(`${words.common.sunrise} ${clockThere(own.zone, times.rise)}`, crossing.rise + 10, 1);
  const set = edge(`${words.common.sunset} ${clockThere(own.zone, times.set)}`, crossing.set - 10, -1);
  const slid = [rise, set].map(({ text, way, box }) => ({
    text,
    box: slideClear(
      box,
      way,
      dots.map((dot) => dot.at),
    ),
  }));
  const [first, second] = slid;
  // On a short winter day there is no room to make way twice.
  const apart =
    first !== undefined && second !== undefined && first.box.x + first.box.width + 12 < second.box.x;
  return apart ? slid : [rise, set];
}
