import { useLayoutEffect, useRef } from 'react';
import { pioneers } from '../../data/pioneers.ts';
import { type Camera, project } from '../map/camera.ts';
import type { CameraMotion } from './camera-motion.ts';

/**
 * Moves every marker of a group (`data-marker`, the id of its pioneer) with the camera, frame by frame
 * and without React, which only decides which markers there are.
 */
export function useMarkerMotion(motion: CameraMotion, unit: number) {
  const group = useRef<HTMLDivElement>(null);
  const move = useRef((_camera: Camera) => {});
  useLayoutEffect(() => {
    const markers = pioneers.flatMap(({ id, seat }) => {
      const node = group.current?.querySelector<HTMLElement>(`[data-marker="${id}"]`) ?? undefined;
      return node === undefined ? [] : [{ style: node.style, at: seat.value.at }];
    });
    move.current = (camera) => {
      for (const { style, at } of markers) {
        const { x, y } = project(at, camera);
        style.transform = `translate(${x * unit}px, ${y * unit}px)`;
      }
    };
    move.current(motion.camera);
  });
  useLayoutEffect(() => motion.listen((camera) => move.current(camera)), [motion]);
  return group;
}
