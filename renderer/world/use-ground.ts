import { useLayoutEffect, useMemo } from 'react';
import type { Rect } from '../layout/stage.ts';
import type { Subsolar } from '../light/sun.ts';
import type { Camera } from '../map/camera.ts';
import { dayArea } from '../map/light-bands.ts';
import { type Ring, ringsOf } from '../map/outline.ts';
import type { CameraMotion } from './camera-motion.ts';
import { useWorldStage } from './world-view.ts';

/**
 * The day as it lies under everything that stands over the map: told to all when the map rests, and by
 * `renew` now and then while it moves.
 */
export function useGround(sun: Subsolar, camera: Camera, pane: Rect, motion: CameraMotion) {
  const stage = useWorldStage();
  const day = useMemo(() => ringsOf(dayArea(sun), camera), [sun, camera]);
  const { x, y } = pane;
  useLayoutEffect(() => {
    stage.publish({ day: shifted(day, x, y) });
  }, [stage, day, x, y]);
  const renew = () => {
    if (!motion.moving) return;
    const rings = ringsOf(dayArea(sun), motion.camera);
    stage.publish({ day: shifted(rings, x, y) });
  };
  return { stage, renew };
}

function shifted(rings: readonly Ring[], dx: number, dy: number): readonly Ring[] {
  return rings.map((ring) => ring.map(({ x, y }) => ({ x: x + dx, y: y + dy })));
}
