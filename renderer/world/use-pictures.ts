import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PioneerId } from '../../data/pioneer.ts';
import type { KioskSettings } from '../../data/settings.ts';
import type { WorldLook } from '../canvas/paint-world.ts';
import { Pictures, type Subject } from '../canvas/pictures.ts';
import type { Stage } from '../layout/stage.ts';
import type { Subsolar } from '../light/sun.ts';
import type { CameraMotion } from './camera-motion.ts';
import type { WorldFrame } from './frame.ts';
import { onPainted, painter } from './painter.ts';
import type { Place } from './place.ts';
import type { useLabels } from './use-labels.ts';
import { type NameBox, nameBoxes, worldLines } from './world-look.ts';

interface WorldSubject {
  readonly motion: CameraMotion;
  readonly frame: WorldFrame;
  readonly aim: PioneerId | undefined;
  readonly stage: Stage;
  readonly settings: KioskSettings;
  readonly minute: number;
  readonly sun: Subsolar;
  readonly named: readonly Place[];
  readonly labels: Pick<ReturnType<typeof useLabels>, 'boxOf' | 'layout'>;
}

/** The pictures of a scene's map. `onShown` is called with every new one. */
export function useWorldPictures(
  { motion, frame, aim, stage, settings, minute, sun, named, labels }: WorldSubject,
  onShown: () => void,
) {
  // Measured once for all pictures of this rendering, and only if one is ordered.
  let measured: readonly NameBox[] | undefined;
  const names = () => {
    measured ??= nameBoxes(named, labels.boxOf);
    return measured;
  };
  const placed = useEdition(labels.layout);
  const { borders } = settings;
  return usePictures<WorldLook>(
    motion,
    {
      pane: frame.pane,
      unit: stage.unit,
      density: stage.unit * devicePixelRatio,
      look: (sheet, camera) => ({
        sun,
        lines: sheet === 'ground' ? undefined : worldLines(frame, aim, borders, names(), camera),
      }),
      edition: {
        view: [frame.scene, aim, minute, borders, placed].join(),
        ground: String(minute),
      },
    },
    onShown,
  );
}

/** A number that is another one whenever the value is. */
function useEdition(value: unknown): number {
  const last = useRef({ value, edition: 0 });
  if (last.current.value !== value) last.current = { value, edition: last.current.edition + 1 };
  return last.current.edition;
}

/**
 * Shows the pictures of the map in two canvases. `subject` is taken up with every render; `onShown` is
 * called with every new picture.
 */
function usePictures<Look>(motion: CameraMotion, subject: Subject<Look>, onShown: () => void) {
  const ground = useRef<HTMLCanvasElement>(null);
  const view = useRef<HTMLCanvasElement>(null);
  const [pictures, setPictures] = useState<Pictures<Look>>();
  const shown = useRef(onShown);
  shown.current = onShown;

  useLayoutEffect(() => {
    if (ground.current === null || view.current === null) return;
    const made = new Pictures<Look>({ ground: ground.current, view: view.current }, painter, motion, () =>
      shown.current(),
    );
    setPictures(made);
    return onPainted((painted) => made.deliver(painted));
  }, [motion]);
  useEffect(() => (pictures === undefined ? undefined : motion.listen(pictures.follow)), [motion, pictures]);
  useLayoutEffect(() => pictures?.show(subject));
  return { ground, view };
}
