import type { Words } from '../../../data/languages/words.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import type { Rect } from '../../layout/stage.ts';
import { dayPath, horizonY, riseAndSetX } from '../../light/horizon.ts';
import { clockOf } from '../../light/hour.ts';
import { instant } from '../../light/moment.ts';
import { ink, paper } from '../../light/steps.ts';
import { subsolar, sunriseAndSunset } from '../../light/sun.ts';
import type { Size } from '../../map/camera.ts';
import type { Dot } from './dot.ts';

/** The words of sunrise and sunset on the curve of Paris: where they stand in the chart. */
export interface Edge {
  readonly text: string;
  readonly box: Rect;
}

/** Width of one letter of them on average, in design pixels. */
const edgeLetter = 12;

export function edgesOf(size: Size, words: Words, dots: readonly Dot[], map: number): readonly Edge[] {
  const { seat } = pioneerOf('paris');
  const crossing = riseAndSetX(seat.value.at[1], subsolar(instant(720)), size);
  const times = sunriseAndSunset(seat.value.at, instant(720));
  if (crossing === undefined || times === undefined) return [];
  const y = horizonY(size) + 18;
  const edge = (text: string, x: number, way: 1 | -1): Edge => {
    const length = text.length * edgeLetter;
    const from = clear(way === 1 ? x : x - length, length, way, y, dots, map);
    return { text, box: { x: from, y, width: length, height: 30 } };
  };
  return [
    edge(`${words.common.sunrise} ${minuteClock(times.rise)}`, crossing.rise + 4, 1),
    edge(`${words.common.sunset} ${minuteClock(times.set)}`, crossing.set - 4, -1),
  ];
}

/** The day of Paris, ink above the horizon and paper below it, with its sunrise and sunset. */
export function ParisCurve({ size, edges }: { readonly size: Size; readonly edges: readonly Edge[] }) {
  const { seat } = pioneerOf('paris');
  const line = horizonY(size);
  const path = dayPath(seat.value.at[1], subsolar(instant(720)), size);
  return (
    <>
      <clipPath id="day-above">
        <rect width={size.width} height={line} />
      </clipPath>
      <clipPath id="day-below">
        <rect y={line} width={size.width} height={size.height - line} />
      </clipPath>
      <g>
        <path d={path} fill="none" stroke={ink} strokeWidth={3} clipPath="url(#day-above)" />
        <path d={path} fill="none" stroke={paper} strokeWidth={3} clipPath="url(#day-below)" />
      </g>
      {edges.map(({ text, box }) => (
        <text
          key={text}
          x={box.x + box.width / 2}
          y={box.y + 23}
          fill={paper}
          fontSize={26}
          fontStyle="italic"
          fontFamily="Source Serif 4 Variable"
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** The clock of Paris at an instant, rounded to the nearest minute. */
function minuteClock(time: number): string {
  return clockOf((time - instant(0)) / 60_000);
}

/** Slides words inwards, 8 px at a time, while a dot is within 16 px of them. */
function clear(x: number, length: number, way: 1 | -1, y: number, dots: readonly Dot[], map: number): number {
  let at = x;
  for (let step = 0; step < 30; step += 1) {
    const touched = dots.some(
      ({ at: dot }, index) =>
        dot.x > at - 16 &&
        dot.x < at + length + 16 &&
        // The line of Paris runs all the way down.
        (dots[index]?.id === 'paris' || Math.abs(dot.y - map - y - 15) < 34),
    );
    if (!touched) return at;
    at += way * 8;
  }
  return x;
}
