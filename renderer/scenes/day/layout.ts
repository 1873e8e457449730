import type { Stage } from '../../layout/stage.ts';

/** The parts of the day's scene, in design pixels. */
export interface DayLayout {
  readonly portrait: boolean;
  /** Width of map, chart and rail: 24 hours of the sun. */
  readonly width: number;
  readonly left: number;
  readonly map: number;
  readonly chart: number;
  readonly rail: number;
}

/** The map ends at 49° south on every stage: below lie open water and the ice that no band reaches. */
const mapShare = 0.369;

/** Height that the names in the chart need. */
const leastChart = 370;

export function dayLayout({ width, height, portrait }: Stage): DayLayout {
  if (portrait) {
    const map = Math.round(mapShare * width);
    return { portrait, width, left: 0, map, chart: 448, rail: 192 };
  }
  const panel = 468;
  const rail = 144;
  const room = width - panel;
  // On a very wide stage the chart would have no height left: map and chart keep their shape instead.
  const world = Math.min(room, (height - rail - leastChart) / mapShare);
  const map = Math.round(mapShare * world);
  const left = panel + (room - world) / 2;
  return { portrait, width: world, left, map, chart: height - map - rail, rail };
}
