import { ink, lamp, paper } from '../../light/steps.ts';
import type { Point } from '../../map/camera.ts';

/** What hangs between map and chart: plumb lines, and the foot at either end. */

export function Plumb({
  x,
  from,
  to,
  horizon,
  night,
}: {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly horizon: number;
  readonly night: boolean;
}) {
  // On the map the whole line wears the light of its place; in the chart it changes on the horizon.
  const lit = Math.min(to, horizon);
  return (
    <g strokeWidth={1.75} strokeOpacity={0.62}>
      <line
        x1={x}
        x2={x}
        y1={from}
        y2={lit}
        stroke={night && to <= horizon ? ink : night ? '#8d8799' : ink}
      />
      {to > horizon ? <line x1={x} x2={x} y1={horizon} y2={to} stroke={paper} /> : null}
    </g>
  );
}

export function ParisLine({
  x,
  from,
  dot,
  bottom,
  night,
}: {
  readonly x: number;
  readonly from: number;
  readonly dot: number;
  readonly bottom: number;
  readonly night: boolean;
}) {
  return (
    <g strokeWidth={4}>
      <line x1={x} x2={x} y1={from} y2={dot} stroke={night ? paper : ink} />
      <line x1={x} x2={x} y1={dot} y2={bottom} stroke={paper} />
    </g>
  );
}

export function Foot({
  at,
  night,
  big,
}: {
  readonly at: Point;
  readonly night: boolean;
  readonly big: boolean;
}) {
  const grown = big ? 1.6 : 1;
  return night ? (
    <g>
      <circle cx={at.x} cy={at.y} r={13 * grown} fill="none" stroke={lamp} strokeWidth={2} />
      <circle cx={at.x} cy={at.y} r={8 * grown} fill={lamp} />
    </g>
  ) : (
    <circle cx={at.x} cy={at.y} r={8 * grown} fill={ink} />
  );
}
