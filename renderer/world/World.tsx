import { type CSSProperties, useEffect, useLayoutEffect, useMemo } from 'react';
import type { PioneerId } from '../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../data/pioneers.ts';
import { pixelsPerMillimetre } from '../layout/stage.ts';
import { type Camera, type LonLat, type Point, project, worldCamera } from '../map/camera.ts';
import { nearest } from '../map/marker.ts';
import { profileCamera, tourCamera, tourFlight } from '../map/view.ts';
import type { SceneProps } from '../scenes/scene-props.ts';
import { chromeOf } from './chrome.ts';
import type { WorldFrame } from './frame.ts';
import { Lens } from './Lens.tsx';
import { lensBox, openLens } from './lens-place.ts';
import { Markers } from './Markers.tsx';
import { placesAt, sunAt } from './place.ts';
import { TerminatorWords } from './TerminatorWords.tsx';
import { useTour } from './tour.ts';
import { useAreas } from './use-areas.ts';
import { prefersStill, useCamera, useMovingMark } from './use-camera.ts';
import { useGestures } from './use-gestures.ts';
import { useGround } from './use-ground.ts';
import { useLabels } from './use-labels.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useWorldPictures } from './use-pictures.ts';
import './world.css';

/** A marker answers a finger this far from it (mm). */
const reach = 12;

/** Where the camera leads when nobody is chosen. */
const home: LonLat = [2.35, 48.85];

type Props = SceneProps & {
  readonly frame: WorldFrame;
  /** Nobody has been there for long: the tour waits where it is. */
  readonly paused: boolean;
};

/** The map that lies under the attract scene, the map and the profiles. */
export function World({ frame, paused, minute, language, settings, stage, happened, words }: Props) {
  const { pane, scene } = frame;
  const areas = useAreas();
  const tour = useTour(scene === 'attract' && !paused);
  const still = prefersStill(settings.motion);
  const aim = scene === 'attract' ? tour : frame.chosen;
  const goal = goalOf(frame, aim);
  const moving = useCamera(goal.camera, pane, still);
  const { camera, fly, motion } = moving;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a flight begins when the aim or the pane changes, not when the goal is computed anew
  useEffect(
    () => fly(goal.camera, goal.target, scene === 'attract' ? tourFlight : undefined),
    [aim, scene, pane.width, pane.height],
  );

  const sun = useMemo(() => sunAt(minute), [minute]);
  const ground = useGround(sun, camera, pane, motion);
  const places = placesAt(minute, camera, language, sun);
  const named = scene === 'attract' ? [] : places;
  const labels = useLabels({ frame, places: named, stage, sun, language, minute, camera, motion, areas });

  const taken = [...named.flatMap((place) => labels.boxOf(place) ?? []), ...chromeOf(frame, stage)];
  const lens = openLens(frame, camera, places, taken);

  const perMillimetre = pixelsPerMillimetre(stage, settings.diagonalInches);
  const gestures = useGestures({
    camera: moving,
    pane,
    unit: stage.unit,
    pixelsPerMillimetre: perMillimetre,
    markerAt: (finger) => nearest(finger, markersAt(motion.camera), reach * perMillimetre),
    onChosen: (id) => happened({ type: 'pioneerChosen', id }),
  });
  useLayoutEffect(() => {
    ground.stage.zoomBy = (factor) => moving.zoom(goal.middle, factor);
  });
  const pictures = useWorldPictures(
    { motion, frame, aim, stage, settings, minute, sun, named, labels },
    ground.renew,
  );
  const root = useMovingMark(motion);
  useMapKeys(root, { motion, pane, middle: goal.middle, home, deaf: scene === 'attract' });

  return (
    <div
      ref={root}
      className={`world world-${scene}`}
      style={boxOf(pane)}
      {...(scene === 'attract' ? {} : gestures.handlers)}
    >
      <canvas ref={pictures.ground} className="world-picture" />
      <canvas ref={pictures.view} className="world-picture" />
      {/* Upright, the large name of the attract scene leaves no room for them. */}
      {motion.moving || (scene === 'attract' && stage.portrait) ? null : (
        <TerminatorWords
          camera={camera}
          pane={pane}
          sun={sun}
          words={words}
          size={stage.portrait ? 24 : 27}
          taken={[
            ...taken,
            ...places.flatMap(({ id, at }) => [
              { x: at.x - 30, y: at.y - 60, width: 60, height: 80 },
              ...(id === lens?.id ? [lensBox(lens.spot, at)] : []),
            ]),
          ]}
        />
      )}
      {lens === undefined || motion.moving ? null : (
        <Lens {...lens} area={areas.get(lens.id)} places={places} pane={pane} />
      )}
      <Markers
        places={places}
        chosen={aim}
        pressed={gestures.pressed}
        labels={labels}
        frame={frame}
        stage={stage}
        words={words}
        language={language}
        motion={motion}
        onChosen={(id) => happened({ type: 'pioneerChosen', id })}
      />
    </div>
  );
}

function boxOf({ x, y, width, height }: WorldFrame['pane']): CSSProperties {
  return {
    left: `${x / 10}rem`,
    top: `${y / 10}rem`,
    width: `${width / 10}rem`,
    height: `${height / 10}rem`,
  };
}

/** Where the markers stand under a camera, for a finger. */
function markersAt(camera: Camera) {
  return pioneers.map(({ id, seat }) => ({ id, at: project(seat.value.at, camera) }));
}

/** Where the camera should come to rest, which place leads it there, and about what buttons zoom. */
function goalOf(
  { scene, pane }: WorldFrame,
  aim: PioneerId | undefined,
): { readonly camera: Camera; readonly target: LonLat; readonly middle: Point } {
  const middle = { x: pane.width / 2, y: pane.height / 2 };
  if (aim === undefined) return { camera: worldCamera(pane), target: home, middle };
  const { at } = pioneerOf(aim).seat.value;
  const camera = scene === 'attract' ? tourCamera(aim, at, pane) : profileCamera(aim, at, pane);
  return { camera, target: at, middle };
}
