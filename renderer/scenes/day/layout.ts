import type { Stage } from '../../layout/stage.ts';

/** The parts of the day's scene, in design pixels. */
export interface DayLayout {
  /** Width of map, chart and rail: 24 hours of the sun. */
  readonly width: number;
  readonly left: number;
  readonly map: number;
  readonly chart: number;
  readonly rail: number;
}

export function dayLayout({ width, height, portrait }: Stage): DayLayout {
  if (portrait) return { width, left: 0, map: 454, chart: 376, rail: 140 };
  const panel = 468;
  const rail = 144;
  const map = 0.369 * (width - panel);
  return { width: width - panel, left: panel, map, chart: height - map - rail, rail };
}
