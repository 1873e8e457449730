import { useLayoutEffect, useRef, useState } from 'react';
import type { LanguageCode } from '../../../data/language.ts';
import type { Rect } from '../../layout/stage.ts';
import type { Point } from '../../map/camera.ts';
import { labelHeight } from '../../map/label-places.ts';
import { placeLabels } from '../../map/labels.ts';
import type { Dot } from './dot.ts';
import type { DayLayout } from './layout.ts';
import type { Edge } from './ParisCurve.tsx';

/** A name that still costs this much is left out: its dot answers to touch. */
const worst = 450;

interface Offset {
  readonly dx: number;
  readonly dy: number;
  readonly shown: boolean;
  readonly leader: readonly [Point, Point] | undefined;
}

/** Places the names at rest; while the world turns they travel with their dots. */
export function useChartLabels(
  dots: readonly Dot[],
  edges: readonly Edge[],
  { width, map, chart }: DayLayout,
  horizon: number,
  turning: boolean,
  language: LanguageCode,
  unit: number,
) {
  const nodes = useRef(new Map<string, HTMLElement>());
  const last = useRef(new Map<string, number>());
  const [offsets, setOffsets] = useState<ReadonlyMap<string, Offset>>(new Map());
  const [ready, setReady] = useState(document.fonts.status === 'loaded');
  useLayoutEffect(() => {
    document.fonts.ready.then(() => setReady(true));
  }, []);
  const occasion = `${dots.map(({ clock }) => clock).join()} ${language} ${width} ${unit} ${turning} ${ready}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are placed anew when the world rests, not with every frame
  useLayoutEffect(() => {
    if (turning || !ready) return;
    const wishes = dots.map(({ id, at, night }) => ({
      id,
      at: { x: at.x, y: at.y - map },
      width: (nodes.current.get(id)?.getBoundingClientRect().width ?? 0) / unit,
      size: id === 'paris' ? 38 : 28,
      night,
      shadow: { x: 0, y: 0 },
    }));
    const sky = [
      { x: 0, y: -1000 },
      { x: width, y: -1000 },
      { x: width, y: horizon - map },
      { x: 0, y: horizon - map },
    ];
    const placed = placeLabels(wishes, {
      pane: { width, height: chart },
      chrome: [{ x: 0, y: 0, width: 440, height: 50 }, ...edges.map(({ box }) => box)],
      day: [sky],
      crossing: 4000,
      longLeaders: false,
      lines: dots.filter(({ id }) => id === 'paris').map(({ at }) => at.x),
      last: last.current,
    });
    last.current = new Map(placed.map(({ id, place }) => [id, place]));
    setOffsets(
      new Map(
        placed.map(({ id, box, leader, cost }) => {
          const at = wishes.find((wish) => wish.id === id)?.at ?? { x: 0, y: 0 };
          const from = (point: Point): Point => ({ x: point.x - at.x, y: point.y - at.y });
          return [
            id,
            {
              dx: box.x - at.x,
              dy: box.y - at.y,
              shown: cost < worst || id === 'paris',
              leader:
                leader === undefined || cost >= worst
                  ? undefined
                  : ([from(leader[0]), from(leader[1])] as const),
            },
          ];
        }),
      ),
    );
  }, [occasion]);
  const boxes = dots.flatMap(({ id, at }): readonly Rect[] => {
    const offset = offsets.get(id);
    if (offset?.shown !== true) return [];
    const width = (nodes.current.get(id)?.getBoundingClientRect().width ?? 0) / unit;
    return [
      { x: at.x + offset.dx, y: at.y + offset.dy, width, height: labelHeight(id === 'paris' ? 38 : 28) },
    ];
  });
  return { nodes, offsets, boxes };
}
