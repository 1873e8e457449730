import { useRef } from 'react';
import type { PioneerId } from '../../data/pioneer.ts';
import type { KioskSettings } from '../../data/settings.ts';
import type { Stage } from '../layout/stage.ts';
import type { Subsolar } from '../light/sun.ts';
import type { CameraMotion } from './camera-motion.ts';
import { clockOf } from './chrome.ts';
import type { WorldFrame } from './frame.ts';
import { painter } from './painter.ts';
import type { Place } from './place.ts';
import type { useLabels } from './use-labels.ts';
import { usePictures } from './use-painter.ts';
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
  return usePictures(
    painter,
    motion,
    {
      pane: frame.pane,
      unit: stage.unit,
      density: stage.unit * devicePixelRatio,
      look: (sheet, camera) => ({
        sun,
        lines:
          sheet === 'ground'
            ? undefined
            : worldLines(frame, aim, borders, names(), clockOf(frame, stage), camera),
      }),
      edition: {
        view: [frame.scene, aim, minute, borders].join(),
        ground: String(minute),
        cuts: String(placed),
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
