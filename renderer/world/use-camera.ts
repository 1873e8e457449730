import { useCallback, useEffect, useRef, useState } from 'react';
import { type Camera, flight, flightTime, held, type LonLat, type Point, type Size } from '../map/camera.ts';
import { flung, isAtRest, type Velocity } from '../map/gesture.ts';

/** The camera of the map, and the three ways in which it moves. */
export interface MovingCamera {
  readonly camera: Camera;
  /** True while it moves by itself or under a finger: the picture may be coarser then. */
  readonly moving: boolean;
  /** Follows a finger: at once, and whatever else it was doing ends. */
  readonly follow: (change: (camera: Camera) => Camera) => void;
  /** A finger left; the camera comes to rest, with the speed it had. */
  readonly release: (velocity: Velocity) => void;
  /** Flies there and keeps `target` in sight. `time` in ms, or by the distance. */
  readonly fly: (to: Camera, target: LonLat, time?: number) => void;
}

/** `still`: movement is unwanted, flights become cuts. */
export function useCamera(first: Camera, pane: Size, still: boolean): MovingCamera {
  const [camera, setCamera] = useState(first);
  const [moving, setMoving] = useState(false);
  const current = useRef(camera);
  const frame = useRef(0);
  const size = useRef(pane);
  size.current = pane;

  const show = useCallback((next: Camera) => {
    current.current = next;
    setCamera(next);
  }, []);
  const animate = useCallback((step: (elapsed: number) => boolean) => {
    cancelAnimationFrame(frame.current);
    setMoving(true);
    const start = performance.now();
    const tick = (now: number) => {
      if (step(Math.max(0, now - start))) frame.current = requestAnimationFrame(tick);
      else setMoving(false);
    };
    frame.current = requestAnimationFrame(tick);
  }, []);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const follow = useCallback(
    (change: (camera: Camera) => Camera) => {
      cancelAnimationFrame(frame.current);
      setMoving(true);
      show(change(current.current));
    },
    [show],
  );
  const release = useCallback(
    (velocity: Velocity) => {
      const from = current.current;
      animate((elapsed) => {
        const way: Point = still ? { x: 0, y: 0 } : flung(velocity, elapsed);
        const free = { ...from, x: from.x + way.x, y: from.y + way.y };
        const back = held(free, size.current);
        // The way back to the edge takes 240 ms, so that it is seen and not felt as a jump.
        const t = still ? 1 : Math.min(1, elapsed / 240);
        show({ ...free, x: free.x + (back.x - free.x) * t, y: free.y + (back.y - free.y) * t });
        return t < 1 || (!still && !isAtRest(velocity, elapsed));
      });
    },
    [animate, show, still],
  );
  const fly = useCallback(
    (to: Camera, target: LonLat, time?: number) => {
      const from = current.current;
      if (still) {
        cancelAnimationFrame(frame.current);
        setMoving(false);
        show(to);
        return;
      }
      const whole = time ?? flightTime(from, to, target, size.current);
      animate((elapsed) => {
        show(flight(from, to, target, size.current, elapsed / whole));
        return elapsed < whole;
      });
    },
    [animate, show, still],
  );
  return { camera, moving, follow, release, fly };
}

/** Whether movement is unwanted: by the settings or by the system. */
export function prefersStill(motion: 'full' | 'reduced'): boolean {
  return motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
