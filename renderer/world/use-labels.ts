import { useLayoutEffect, useRef, useState } from 'react';
import type { LanguageCode } from '../../data/language.ts';
import type { PioneerId } from '../../data/pioneer.ts';
import type { Rect, Stage } from '../layout/stage.ts';
import type { Subsolar } from '../light/sun.ts';
import type { Camera } from '../map/camera.ts';
import { markerSize } from '../map/marker.ts';
import { layNames, type Name, type NameLayout, nameBox } from '../map/name-layout.ts';
import { shownOnWorldMap } from '../map/territories.ts';
import type { CameraMotion } from './camera-motion.ts';
import { chromeOf } from './chrome.ts';
import type { WorldFrame } from './frame.ts';
import { lettersOf } from './letters.ts';
import type { Place } from './place.ts';
import type { Areas } from './use-areas.ts';

/** Names are laid anew this often while the map moves (ms). It takes a fraction of a frame. */
const beat = 250;

interface Question {
  readonly frame: WorldFrame;
  readonly places: readonly Place[];
  readonly stage: Stage;
  readonly sun: Subsolar;
  readonly language: LanguageCode;
  readonly minute: number;
  /** As it last came to rest. */
  readonly camera: Camera;
  readonly motion: CameraMotion;
  readonly areas: Areas;
}

/**
 * Lays the names whenever the map comes to rest, and now and then while it moves: in between each
 * travels with its marker. Widths are measured on the names as they stand on the page, in their real
 * font.
 */
export function useLabels(question: Question) {
  const nodes = useRef(new Map<string, HTMLElement>());
  const widths = useRef<ReadonlyMap<string, number>>(new Map());
  const [layout, setLayout] = useState<NameLayout>();
  const ready = useFontsReady();
  const asked = useRef(question);
  asked.current = question;
  const { frame, stage, language, minute, camera, motion, areas } = question;
  const { scene, chosen, pane } = frame;

  // Another scene, another language and a map that was turned are laid as if for the first time.
  const chapter = `${scene} ${chosen} ${language} ${stage.unit} ${pane.width} ${camera.meridian}`;
  const before = useRef<{ readonly chapter: string; readonly layout: NameLayout }>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: names are laid when the map rests or what they say changes, not with every render
  useLayoutEffect(() => {
    if (!ready) return;
    widths.current = new Map(
      [...nodes.current].map(([id, node]) => [id, node.getBoundingClientRect().width / stage.unit]),
    );
    const last = before.current?.chapter === chapter ? before.current.layout : undefined;
    const next = laid(asked.current, widths.current, last);
    before.current = { chapter, layout: next };
    setLayout(next);
  }, [chapter, minute, camera, pane.height, ready, areas]);

  useLayoutEffect(() => {
    let due = 0;
    return motion.listen((_, moving) => {
      const now = performance.now();
      const known = before.current;
      if (!moving || now < due || known === undefined) return;
      due = now + beat;
      const next = laid(asked.current, widths.current, known.layout);
      before.current = { ...known, layout: next };
      setLayout(next);
    });
  }, [motion]);

  /** The box of a name in design pixels of the pane, beside its marker as the map last rested. */
  const boxOf = ({ id, at }: Pick<Place, 'id' | 'at'>): Rect | undefined => {
    const name = layout?.names.get(id);
    return name === undefined ? undefined : nameBox(name, at);
  };
  return { nodes, layout, boxOf };
}

function laid(
  { frame, places, stage, sun, motion, areas }: Question,
  widths: ReadonlyMap<string, number>,
  before: NameLayout | undefined,
): NameLayout {
  const names = places.flatMap(({ id, pioneer, night, shadow }) => {
    const width = widths.get(id);
    if (width === undefined) return [];
    const size = lettersOf(id, frame, stage);
    const own = id === frame.chosen ? { radius: markerSize.chosenRing, ...outlineOf(id, areas) } : {};
    return [{ id, seat: pioneer.seat.value.at, width, size, night, shadow, ...own }];
  });
  const { pane } = frame;
  return layNames(names, { camera: motion.camera, pane, chrome: chromeOf(frame, stage), sun }, before);
}

/** The outline of a place, if the map draws it. */
function outlineOf(id: PioneerId, areas: Areas): Pick<Name, 'area'> {
  const area = shownOnWorldMap.includes(id) ? areas.get(id) : undefined;
  return area === undefined ? {} : { area };
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
