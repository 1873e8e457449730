import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Camera, LonLat, Point, Size } from '../map/camera.ts';
import type { Velocity } from '../map/velocity.ts';
import { CameraMotion } from './camera-motion.ts';

/** The camera of the map, and the three ways in which it moves. */
export interface MovingCamera {
  /** As it last came to rest: React knows no other. */
  readonly camera: Camera;
  /** True while it moves by itself or under a finger. */
  readonly moving: boolean;
  /** Follows a finger: at once, and whatever else it was doing ends. */
  readonly follow: (change: (camera: Camera) => Camera) => void;
  /** A finger left; the camera comes to rest, with the speed it had. */
  readonly release: (velocity: Velocity, about?: Point) => void;
  /** Comes closer by a factor about a point, smoothly; what is asked meanwhile adds up. */
  readonly zoom: (about: Point, factor: number) => void;
  /** Flies there and keeps `target` in sight. `time` in ms, or by the distance. */
  readonly fly: (to: Camera, target: LonLat, time?: number) => void;
  /** The camera of this very frame, for what must follow it without React. */
  readonly motion: CameraMotion;
}

/** `still`: movement is unwanted, flights become cuts. */
export function useCamera(first: Camera, pane: Size, still: boolean): MovingCamera {
  const [motion] = useState(() => new CameraMotion(first, pane));
  const [camera, setCamera] = useState(first);
  motion.pane = pane;
  motion.still = still;
  useEffect(() => {
    const forget = motion.listen((now, moving) => {
      if (!moving) setCamera(now);
    });
    return () => {
      forget();
      motion.stop();
    };
  }, [motion]);
  const { follow, release, zoom, fly, moving } = motion;
  return { camera, moving, follow, release, zoom, fly, motion };
}

/**
 * An element that says of itself, as `data-moving`, whether the map moves: styles hide what must wait.
 * "plain" where pictures are scaled without a graphics card.
 */
export function useMovingMark(motion: CameraMotion) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () =>
      motion.listen((_, moving) => {
        const dataset = element.current?.dataset;
        if (dataset === undefined) return;
        if (moving) dataset['moving'] ??= accelerated ? 'smooth' : 'plain';
        else delete dataset['moving'];
      }),
    [motion],
  );
  useEffect(() => {
    // Asking takes a moment, which must not be the first of a gesture.
    const idle = requestIdleCallback(() => {
      accelerated ??= isAccelerated();
    });
    return () => cancelIdleCallback(idle);
  }, []);
  return element;
}

let accelerated: boolean | undefined;

/** Whether a graphics card composes the page, in the browser's own judgement. */
function isAccelerated(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: true });
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Whether movement is unwanted: by the settings or by the system. */
export function prefersStill(motion: 'full' | 'reduced'): boolean {
  return motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
