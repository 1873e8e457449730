import { useId } from 'react';
import { placeChartNames } from '../../light/chart-names.ts';
import { chartBands, chartPoint, dayPath, horizonY } from '../../light/horizon.ts';
import { clockOf } from '../../light/hour.ts';
import { instant } from '../../light/moment.ts';
import { ink, lamp, lights, paper } from '../../light/steps.ts';
import { subsolar } from '../../light/sun.ts';
import { hourWidth, nameWidth } from '../../parts/text-width.ts';
import type { SceneProps } from '../scene-props.ts';
import type { Compared } from './Compare.tsx';

/** Heights of the chart, sizes of its names and of what is written under it, in design pixels. */
const heights = { landscape: 228, portrait: 300 } as const;
const letters = 34;
const caption = { width: 520, height: 40 } as const;

type Props = Pick<SceneProps, 'language' | 'words' | 'minute' | 'stage'> & {
  readonly two: readonly [Compared, Compared];
};

/** One sun over both: the day of the left one as a line, that of the right one dotted. */
export function CompareChart({ two, minute, language, words, stage }: Props) {
  const id = useId().replaceAll(':', '');
  const size = { width: stage.width, height: stage.portrait ? heights.portrait : heights.landscape };
  const sun = subsolar(instant(minute));
  const line = horizonY(size);
  const dots = two.map(({ side, pioneer, clock }) => ({
    id: pioneer.id,
    side,
    clock,
    name: pioneer.name[language],
    at: chartPoint(pioneer.seat.value.at, sun, size),
    path: dayPath(pioneer.seat.value.at[1], sun, size),
  }));
  const under = { x: size.width / 2 - caption.width / 2, y: size.height - caption.height, ...caption };
  const names = placeChartNames(
    dots.map(({ id: own, at, name, clock }) => ({
      id: own,
      ...at,
      width: nameWidth(name, letters) + 0.35 * letters + hourWidth(clock, letters),
      size: letters,
      radius: 20,
      gap: 27,
      needed: true,
      far: true,
    })),
    { ...size, horizon: line, taken: [under] },
  );
  return (
    <figure className="compare-chart">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <clipPath id={`${id}day`}>
          <rect width={size.width} height={line} />
        </clipPath>
        <clipPath id={`${id}night`}>
          <rect y={line} width={size.width} height={size.height - line} />
        </clipPath>
        <mask id={`${id}cut`} maskUnits="userSpaceOnUse" x={0} y={0} width={size.width} height={size.height}>
          <rect width={size.width} height={size.height} fill="white" />
          {names.map(({ id: own, box }) => (
            <rect key={own} x={box.x - 8} y={box.y} width={box.width + 16} height={box.height} fill="black" />
          ))}
        </mask>
        {chartBands(size).map(({ step, y, height }) => (
          <rect key={step} y={y - 0.5} width={size.width} height={height + 1} fill={lights[step].sea} />
        ))}
        <g mask={`url(#${id}cut)`} fill="none" strokeWidth={3} strokeLinecap="round">
          {dots.flatMap(({ side, path }) =>
            (['day', 'night'] as const).map((light) => (
              <path
                key={`${side} ${light}`}
                d={path}
                stroke={light === 'day' ? ink : paper}
                clipPath={`url(#${id}${light})`}
                strokeDasharray={side === 0 ? undefined : '1 9'}
              />
            )),
          )}
        </g>
        {dots.map(({ id: own, at }) => {
          const night = at.y > line;
          const fill = night ? lamp : ink;
          return (
            <g key={own} transform={`translate(${at.x} ${at.y})`}>
              <circle r={12} fill={fill} />
              <circle r={21} fill="none" stroke={fill} strokeWidth={2.5} />
            </g>
          );
        })}
        {names.map(({ id: own, leader, box }) =>
          leader === undefined ? null : (
            <line
              key={own}
              x1={leader[0]}
              y1={leader[1]}
              x2={leader[2]}
              y2={leader[3]}
              stroke={box.y > line ? paper : ink}
              strokeWidth={1.75}
            />
          ),
        )}
      </svg>
      <div aria-hidden="true">
        {names.map(({ id: own, box }) => {
          const dot = dots.find((one) => one.id === own);
          return (
            <span
              key={own}
              className="compare-chart-name"
              style={{
                transform: `translate(${box.x / 10}rem, ${box.y / 10}rem)`,
                color: box.y + 14 > line ? paper : ink,
              }}
            >
              <span className="nm">{dot?.name}</span>
              <span className="hr">{dot?.clock}</span>
            </span>
          );
        })}
      </div>
      <figcaption>{words.compare.sun(clockOf(minute))}</figcaption>
    </figure>
  );
}
