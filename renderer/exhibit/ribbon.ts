import type { PioneerId } from '../../data/pioneer.ts';

/** What the ribbon of hours needs to know of a place. */
export interface RibbonPlace {
  readonly id: PioneerId;
  /** "HH:MM" there. */
  readonly clock: string;
  /** Minutes after local midnight. */
  readonly minutes: number;
  /** Day of the month there. */
  readonly day: number;
  /** Degrees east. */
  readonly longitude: number;
}

/** One hour of the ribbon, and everybody who has it. */
export interface RibbonColumn<P extends RibbonPlace> {
  readonly clock: string;
  readonly day: number;
  /** West to east. */
  readonly places: readonly P[];
}

/** In the order in which the day reaches them: by local date, then clock, then from west to east. */
export function inRibbonOrder<P extends RibbonPlace>(places: readonly P[]): readonly P[] {
  return [...places].sort((a, b) => a.day - b.day || a.minutes - b.minutes || a.longitude - b.longitude);
}

/** The columns of the ribbon: places with the same date and clock share one. */
export function ribbonColumns<P extends RibbonPlace>(places: readonly P[]): readonly RibbonColumn<P>[] {
  const columns: { clock: string; day: number; places: P[] }[] = [];
  for (const place of inRibbonOrder(places)) {
    const last = columns.at(-1);
    if (last !== undefined && last.clock === place.clock && last.day === place.day) last.places.push(place);
    else columns.push({ clock: place.clock, day: place.day, places: [place] });
  }
  return columns;
}
