import { type RefObject, useEffect, useRef } from 'react';
import { pioneers } from '../../data/pioneers.ts';
import { type Camera, type LonLat, type Point, project, type Size, worldCamera } from '../map/camera.ts';
import { type KeyWish, wishOf } from '../map/key.ts';
import { neighbour } from '../map/neighbour.ts';
import { distance } from '../map/point.ts';
import { inSight } from '../map/view.ts';
import type { CameraMotion } from './camera-motion.ts';

interface KeyedMap {
  readonly motion: CameraMotion;
  readonly pane: Size;
  /** About which point the map zooms while no marker has the focus. */
  readonly middle: Point;
  /** Where the camera leads when it shows the whole world. */
  readonly home: LonLat;
  /** A map that only shows itself takes no keys. */
  readonly deaf: boolean;
}

/** The markers as a camera shows them. */
function placed(camera: Camera) {
  return pioneers.map(({ id, seat }) => ({ id, place: seat.value.at, at: project(seat.value.at, camera) }));
}

/**
 * The keys of the map: arrows go from marker to marker, + and − zoom about the one that has the focus,
 * 0 shows the whole world. They are heard wherever the focus is, but for what has arrows of its own;
 * and whatever gets the focus by a key comes into sight.
 */
export function useMapKeys(world: RefObject<HTMLElement | null>, map: KeyedMap): void {
  const latest = useRef(map);
  latest.current = map;
  const { deaf } = map;

  useEffect(() => {
    const root = world.current;
    if (root === null || deaf) return;
    const focused = (camera: Camera) => {
      const id =
        document.activeElement instanceof HTMLElement ? document.activeElement.dataset['marker'] : '';
      return placed(camera).find((marker) => marker.id === id);
    };
    /** Where the camera will be when it rests: keys may follow one another faster than it flies. */
    const settled = () => latest.current.motion.ahead(60_000);
    const go = (direction: Point) => {
      const from = focused(settled());
      const all = placed(settled());
      const to =
        from === undefined
          ? nearestTo(latest.current.middle, all)
          : neighbour(all.find(({ id }) => id === from.id) ?? from, all, direction);
      if (to !== undefined)
        root.querySelector<HTMLElement>(`[data-marker="${to.id}"]`)?.focus({ preventScroll: true });
    };
    const obey = (wish: KeyWish) => {
      const { motion, pane, middle, home } = latest.current;
      if (wish.type === 'go') go(wish.direction);
      else if (wish.type === 'whole') motion.fly(worldCamera(pane), home);
      else motion.zoom(focused(motion.camera)?.at ?? middle, wish.factor);
    };
    const onKey = (event: KeyboardEvent) => {
      const wish = event.ctrlKey || event.altKey || event.metaKey ? undefined : wishOf(event.key);
      const taken = event.target instanceof Element && event.target.closest('[role="slider"], input');
      if (wish === undefined || taken) return;
      event.preventDefault();
      obey(wish);
    };
    const onFocus = () => {
      const { motion, pane } = latest.current;
      const marker = document.activeElement?.matches(':focus-visible') ? focused(settled()) : undefined;
      if (marker === undefined) return;
      const from = settled();
      const to = inSight(from, marker.place, pane);
      if (to !== from) motion.fly(to, marker.place);
    };
    addEventListener('keydown', onKey);
    root.addEventListener('focusin', onFocus);
    return () => {
      removeEventListener('keydown', onKey);
      root.removeEventListener('focusin', onFocus);
    };
  }, [world, deaf]);
}

function nearestTo<M extends { readonly at: Point }>(point: Point, all: readonly M[]): M | undefined {
  return all.reduce<M | undefined>(
    (best, marker) =>
      best === undefined || distance(marker.at, point) < distance(best.at, point) ? marker : best,
    undefined,
  );
}
