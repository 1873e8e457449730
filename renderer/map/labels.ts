import type { Rect } from '../layout/stage.ts';
import type { Point, Size } from './camera.ts';
import { LabelSearch } from './label-search.ts';
import type { Ring } from './outline.ts';

/** A name to place beside its marker. `width` is measured with the real font at `size`. */
export interface LabelWish<Id extends string = string> {
  readonly id: Id;
  readonly at: Point;
  readonly width: number;
  /** Height of the letters in design pixels. */
  readonly size: number;
  readonly night: boolean;
  /** Tip of the marker's shadow, relative to the marker. */
  readonly shadow: Point;
  /** Radius of a ring around the marker that the name must keep off (design px). */
  readonly radius?: number;
  /** Points along the outline of the place, from the marker: the name stands beside it where it can. */
  readonly outline?: readonly Point[];
}

/** Where a name came to lie: its box, and a leader where it had to go further off. */
export interface PlacedLabel<Id extends string = string> {
  readonly id: Id;
  readonly box: Rect;
  readonly leader: readonly [Point, Point] | undefined;
  /** Which of the places it is; told again next time, so that a name keeps its side. */
  readonly place: number;
}

export interface LabelScene {
  readonly pane: Size;
  /** Controls that names must not cover. */
  readonly chrome: readonly Rect[];
  /** Rings of the day. A name that crosses them is split, which costs a little. */
  readonly day: readonly Ring[];
  /** The place each name had last. */
  readonly last: ReadonlyMap<string, number>;
}

/**
 * Places every name: none is left out, and none lies on another, on a marker or on a control where the
 * pane has room for all of them. A name that had a place keeps it until it breaks a rule there or finds
 * one that is clearly better.
 */
export function placeLabels<Id extends string>(
  wishes: readonly LabelWish<Id>[],
  scene: LabelScene,
): readonly PlacedLabel<Id>[] {
  const found = new LabelSearch(wishes, scene).result();
  return wishes.flatMap(({ id }, i) => {
    const option = found[i];
    if (option === undefined) return [];
    const { box, leader, index } = option;
    return [{ id, box, leader, place: index }];
  });
}
