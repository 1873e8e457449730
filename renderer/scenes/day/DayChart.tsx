import { useLayoutEffect, useState } from 'react';
import type { LanguageCode } from '../../../data/language.ts';
import type { Words } from '../../../data/languages/words.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { chartBands, chartPoint, horizonY } from '../../light/horizon.ts';
import { localHour } from '../../light/hour.ts';
import { instant } from '../../light/moment.ts';
import { ink, lights, paper } from '../../light/steps.ts';
import { subsolar } from '../../light/sun.ts';
import { dayPoint } from '../../map/day-turn.ts';
import { nearest } from '../../map/marker.ts';
import { Foot, ParisLine, Plumb } from './DayMarks.tsx';
import type { Dot } from './dot.ts';
import type { DayLayout } from './layout.ts';
import { edgesOf, ParisCurve } from './ParisCurve.tsx';
import { useChartLabels } from './use-chart-labels.ts';

/** How far from its dot a finger may be, in design pixels, and how long the name then stays, in ms. */
const dotReach = 44;
const nameStay = 4000;

interface Props {
  readonly layout: DayLayout;
  readonly minute: number;
  readonly turning: boolean;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly unit: number;
}

/** Map markers on plumb lines to their dots in the chart, with names and hours. */
export function DayChart({ layout, minute, turning, language, words, unit }: Props) {
  const { width, map, chart } = layout;
  const size = { width, height: chart };
  const now = instant(Math.round(minute));
  const sun = subsolar(instant(minute));
  const horizon = map + horizonY(size);
  const dots: readonly Dot[] = pioneers.map((pioneer) => {
    const { at } = pioneer.seat.value;
    const point = chartPoint(at, sun, size);
    return {
      id: pioneer.id,
      pioneer,
      onMap: dayPoint(at, minute, size),
      at: { x: point.x, y: point.y + map },
      night: point.y + map > horizon,
      clock: localHour(pioneer.zone, now).clock,
    };
  });
  const edges = edgesOf(size, words, dots, map);
  const { nodes, offsets, boxes } = useChartLabels(dots, edges, layout, horizon, turning, language, unit);
  const [asked, setAsked] = useAsked();
  const paris = dots.find(({ id }) => id === 'paris');
  const drawing = (
    <>
      {chartBands(size).map(({ step, y, height }) => (
        <rect key={step} y={map + y - 0.5} width={width} height={height + 1} fill={lights[step].sea} />
      ))}
      <g mask="url(#day-names-cut)">
        <g transform={`translate(0 ${map})`}>
          <ParisCurve size={size} edges={edges} />
        </g>
      </g>
      <g mask="url(#day-names-cut)">
        {dots
          .filter(({ id }) => id !== 'paris')
          .map(({ id, onMap, at, night }) => (
            <Plumb key={id} x={at.x} from={onMap.y} to={at.y} horizon={horizon} night={night} />
          ))}
      </g>
      {paris === undefined ? null : (
        <ParisLine
          x={paris.at.x}
          from={paris.onMap.y}
          dot={paris.at.y}
          bottom={map + chart}
          night={paris.night}
        />
      )}
      {dots.map((dot) => (
        <g key={dot.id}>
          <Foot at={dot.onMap} night={dot.night} big={dot.id === 'paris'} />
          <Foot at={dot.at} night={dot.night} big={dot.id === 'paris'} />
        </g>
      ))}
    </>
  );
  return (
    <>
      <svg
        className="day-chart"
        viewBox={`0 0 ${width} ${map + chart}`}
        style={{ height: `${(map + chart) / 10}rem` }}
        aria-hidden="true"
      >
        <mask
          id="day-names-cut"
          maskUnits="userSpaceOnUse"
          x={0}
          y={-map}
          width={width}
          height={2 * map + chart}
        >
          <rect y={-map} width={width} height={2 * map + chart} fill="white" />
          {boxes.map(({ x, y, width: wide, height }) => (
            <rect key={`${x} ${y}`} x={x - 6} y={y - 2} width={wide + 12} height={height + 4} fill="black" />
          ))}
        </mask>
        {drawing}
        {dots.map((dot) => {
          const leader = offsets.get(dot.id)?.leader;
          return leader === undefined ? null : (
            <line
              key={dot.id}
              x1={dot.at.x + leader[0].x}
              y1={dot.at.y + leader[0].y}
              x2={dot.at.x + leader[1].x}
              y2={dot.at.y + leader[1].y}
              stroke={dot.night ? paper : ink}
              strokeWidth={1.75}
            />
          );
        })}
      </svg>
      <p className="day-caption" style={{ top: `${(map + 12) / 10}rem` }}>
        {words.common.sunHeight}
      </p>
      <div
        className="day-names"
        aria-hidden="true"
        onPointerUp={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const finger = { x: (event.clientX - box.left) / unit, y: (event.clientY - box.top) / unit };
          setAsked(
            nearest(finger, dots, dotReach) ??
              nearest(
                finger,
                dots.map(({ id, onMap }) => ({ id, at: onMap })),
                dotReach,
              ),
          );
        }}
        style={{ height: `${(map + chart) / 10}rem` }}
      >
        {dots.map((dot) => {
          const offset = offsets.get(dot.id);
          const shown = offset?.shown === true || asked === dot.id;
          const x = dot.at.x + (offset?.shown === true ? offset.dx : 20);
          const y = dot.at.y + (offset?.shown === true ? offset.dy : -16);
          const above = y + 16 < horizon;
          return (
            <span
              key={dot.id}
              ref={(node) => {
                if (node === null) nodes.current.delete(dot.id);
                else nodes.current.set(dot.id, node);
              }}
              className={`day-name${dot.id === 'paris' ? ' day-name-paris' : ''}`}
              style={{
                transform: `translate(${x / 10}rem, ${y / 10}rem)`,
                color: above ? ink : paper,
                visibility: shown ? undefined : 'hidden',
              }}
            >
              <span className="nm">{dot.pioneer.name[language]}</span>
              <span className="hr day-name-hour">{dot.clock}</span>
            </span>
          );
        })}
      </div>
      <ul className="unseen">
        {dots.map(({ id, pioneer, clock }) => (
          <li key={id}>{words.map.markerName(pioneer.name[language], pioneer.country[language], clock)}</li>
        ))}
      </ul>
    </>
  );
}

/** The dot that was touched; forgotten after a while. */
function useAsked() {
  const [asked, setAsked] = useState<string>();
  useLayoutEffect(() => {
    if (asked === undefined) return undefined;
    const timer = setTimeout(() => setAsked(undefined), nameStay);
    return () => clearTimeout(timer);
  }, [asked]);
  return [asked, setAsked] as const;
}
