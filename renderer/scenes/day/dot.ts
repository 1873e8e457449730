import type { Pioneer } from '../../../data/pioneer.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { chartPoint, horizonY } from '../../light/horizon.ts';
import { localHour } from '../../light/hour.ts';
import { instant } from '../../light/moment.ts';
import { subsolar } from '../../light/sun.ts';
import type { Point } from '../../map/camera.ts';
import { dayPoint } from '../../map/day-turn.ts';
import type { DayLayout } from './layout.ts';

/** A pioneer at a minute of the day: on the map, and below it in the chart. Design pixels of the scene. */
export interface Dot {
  readonly id: Pioneer['id'];
  readonly pioneer: Pioneer;
  readonly onMap: Point;
  /** y from the chart's upper edge. */
  readonly inChart: Point;
  readonly night: boolean;
  readonly clock: string;
}

export function dotsAt(minute: number, { width, chart }: DayLayout): readonly Dot[] {
  const size = { width, height: chart };
  const now = instant(Math.round(minute));
  const sun = subsolar(instant(minute));
  const horizon = horizonY(size);
  return pioneers.map((pioneer) => {
    const { at } = pioneer.seat.value;
    const inChart = chartPoint(at, sun, size);
    return {
      id: pioneer.id,
      pioneer,
      onMap: dayPoint(at, minute, size),
      inChart,
      night: inChart.y > horizon,
      clock: localHour(pioneer.zone, now).clock,
    };
  });
}
