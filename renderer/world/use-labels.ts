import { useLayoutEffect, useRef, useState } from 'react';
import type { Rect } from '../layout/stage.ts';
import type { Size } from '../map/camera.ts';
import { labelHeight } from '../map/label-places.ts';
import { type PlacedLabel, placeLabels } from '../map/labels.ts';
import type { Ring } from '../map/outline.ts';
import type { Place } from './place.ts';

/** Where a name lies relative to its marker. */
export interface LabelOffset {
  readonly dx: number;
  readonly dy: number;
  readonly leader: PlacedLabel['leader'];
}

interface Question {
  readonly places: readonly Place[];
  /** Letters of each name in design pixels. */
  readonly sizeOf: (place: Place) => number;
  readonly pane: Size;
  readonly chrome: readonly Rect[];
  readonly day: readonly Ring[];
  readonly moving: boolean;
  readonly unit: number;
  /** Changes when names must be placed anew although nothing moved: language, minute, scene. */
  readonly occasion: string;
}

/**
 * Places the names whenever the map comes to rest. While it moves each keeps its side and travels
 * with its marker. Widths are measured on the names as they stand on the page, in their real font.
 */
export function useLabels(question: Question) {
  const nodes = useRef(new Map<string, HTMLElement>());
  const last = useRef(new Map<string, number>());
  const [offsets, setOffsets] = useState<ReadonlyMap<string, LabelOffset>>(new Map());
  const { places, sizeOf, pane, chrome, day, moving, unit, occasion } = question;
  const ready = useFontsReady();

  // biome-ignore lint/correctness/useExhaustiveDependencies: names are placed when the map rests or the occasion changes, not with every value that changes while it moves
  useLayoutEffect(() => {
    if (moving || !ready) return;
    const wishes = places.map(({ id, at, night, shadow }, index) => {
      const place = places[index];
      const size = place === undefined ? 30 : sizeOf(place);
      const width = (nodes.current.get(id)?.getBoundingClientRect().width ?? 0) / unit;
      // The largest letters are the chosen one's, whose marker wears a ring.
      return { id, at, width, size, night, shadow, ...(size === 44 ? { radius: 34 } : {}) };
    });
    const placed = placeLabels(wishes, { pane, chrome, day, last: last.current });
    last.current = new Map(placed.map(({ id, place }) => [id, place]));
    setOffsets(
      new Map(
        placed.map(({ id, box, leader }) => {
          const at = places.find((place) => place.id === id)?.at ?? { x: 0, y: 0 };
          const shifted = leader?.map(({ x, y }) => ({ x: x - at.x, y: y - at.y }));
          const [start, end] = shifted ?? [];
          return [
            id,
            {
              dx: box.x - at.x,
              dy: box.y - at.y,
              leader: start === undefined || end === undefined ? undefined : ([start, end] as const),
            },
          ];
        }),
      ),
    );
  }, [moving, occasion, ready]);

  /** The box of a name now, in design pixels of the pane. */
  const boxOf = (place: Place): Rect | undefined => {
    const offset = offsets.get(place.id);
    if (offset === undefined) return undefined;
    const width = (nodes.current.get(place.id)?.getBoundingClientRect().width ?? 0) / unit;
    return {
      x: place.at.x + offset.dx,
      y: place.at.y + offset.dy,
      width,
      height: labelHeight(sizeOf(place)),
    };
  };
  return { nodes, offsets, boxOf };
}

/** Whether the page's fonts have arrived: a width measured before would be another font's. */
function useFontsReady(): boolean {
  const [ready, setReady] = useState(document.fonts.status === 'loaded');
  useLayoutEffect(() => {
    let here = true;
    document.fonts.ready.then(() => {
      if (here) setReady(true);
    });
    return () => {
      here = false;
    };
  }, []);
  return ready;
}
