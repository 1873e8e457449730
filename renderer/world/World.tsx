import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { PioneerId } from '../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../data/pioneers.ts';
import { paintWorld } from '../canvas/paint-world.ts';
import { pixelsPerMillimetre } from '../layout/stage.ts';
import { type Camera, type LonLat, type Point, worldCamera, zoomedAt } from '../map/camera.ts';
import { dayArea } from '../map/light-bands.ts';
import { nearest } from '../map/marker.ts';
import { ringsOf } from '../map/outline.ts';
import { profileCamera, tourCamera, tourFlight } from '../map/view.ts';
import type { SceneProps } from '../scenes/scene-props.ts';
import { chromeOf } from './chrome.ts';
import type { WorldFrame } from './frame.ts';
import { Lens } from './Lens.tsx';
import { lettersOf } from './letters.ts';
import { Markers } from './Markers.tsx';
import { placesAt, sunAt } from './place.ts';
import { TerminatorWords } from './TerminatorWords.tsx';
import { useTour } from './tour.ts';
import { useAtlas } from './use-atlas.ts';
import { prefersStill, useCamera } from './use-camera.ts';
import { useGestures } from './use-gestures.ts';
import { useLabels } from './use-labels.ts';
import { useWorldStage } from './world-view.ts';
import './world.css';

/** A marker answers a finger this far from it (mm). */
const reach = 12;

/** The four whose shape is worth drawing on a map of the world. */
const shown: readonly PioneerId[] = ['ontario', 'scotland', 'jalisco', 'la-libertad'];

/** Milliseconds between two redraws of the outlines at their finest: only at rest. */
const home: LonLat = [2.35, 48.85];

type Props = SceneProps & { readonly frame: WorldFrame };

/** The map that lies under the attract scene, the map and the profiles. */
export function World({ frame, minute, language, settings, stage, happened, words }: Props) {
  const { pane, scene } = frame;
  const atlases = useAtlas();
  const tour = useTour(scene === 'attract');
  const still = prefersStill(settings.motion);
  const aim = scene === 'attract' ? tour : frame.chosen;
  const goal = goalOf(frame, aim);
  const moving = useCamera(goal.camera, pane, still);
  const { camera, fly } = moving;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a flight begins when the aim or the pane changes, not when the goal is computed anew
  useEffect(
    () => fly(goal.camera, goal.target, scene === 'attract' ? tourFlight : undefined),
    [aim, scene, pane.width, pane.height],
  );

  const sun = useMemo(() => sunAt(minute), [minute]);
  const day = useMemo(() => ringsOf(dayArea(sun), camera), [sun, camera]);
  const places = placesAt(minute, camera, language, sun);
  const named = scene === 'attract' ? [] : places.filter(({ at }) => isIn(at, pane));
  const sizeOf = ({ id }: { readonly id: PioneerId }) => lettersOf(id, frame, stage);
  const labels = useLabels({
    places: named,
    sizeOf,
    pane,
    chrome: chromeOf(frame, stage),
    day,
    moving: moving.moving,
    unit: stage.unit,
    occasion: `${scene} ${aim} ${language} ${minute} ${stage.unit} ${pane.width} ${named.length}`,
  });

  const ground = useWorldStage();
  useLayoutEffect(() => {
    ground.publish({ day: day.map((ring) => ring.map(({ x, y }) => ({ x: x + pane.x, y: y + pane.y }))) });
  }, [ground, day, pane.x, pane.y]);
  const gestures = useGestures({
    camera: moving,
    pane,
    unit: stage.unit,
    pixelsPerMillimetre: pixelsPerMillimetre(stage, settings.diagonalInches),
    markerAt: (finger) =>
      nearest(finger, places, reach * pixelsPerMillimetre(stage, settings.diagonalInches)),
    onChosen: (id) => happened({ type: 'pioneerChosen', id }),
  });
  useLayoutEffect(() => {
    ground.zoomBy = (factor) => {
      moving.follow((now) => zoomedAt(now, goal.middle, factor, pane));
      moving.release({ x: 0, y: 0 });
    };
  });

  const canvas = useRef<HTMLCanvasElement>(null);
  const atlas = moving.moving ? (atlases.coarse ?? atlases.fine) : (atlases.fine ?? atlases.coarse);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these decide the picture; what follows from them is made anew with every render
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (context === null || context === undefined || atlas === undefined) return;
    const chosen = aim === undefined ? undefined : pioneerOf(aim);
    paintWorld(context, {
      camera,
      pane,
      density: stage.unit * devicePixelRatio,
      sun,
      atlas,
      borders: settings.borders,
      from: pioneerOf('paris').seat.value.at,
      arcs: pioneers
        .filter(({ id }) => id !== 'paris' && (scene !== 'attract' || id === aim))
        .map(({ id, seat }) => ({ to: seat.value.at, chosen: id === aim })),
      territories: shown.flatMap((id) => atlases.areas.get(id) ?? []),
      lit: chosen === undefined || scene === 'attract' ? undefined : atlas.countries.get(chosen.countryId),
      holes: named.flatMap((place) => labels.boxOf(place) ?? []),
      close: scene !== 'map' || camera.scale > 1.6 * worldCamera(pane).scale,
    });
  }, [
    camera,
    sun,
    atlas,
    atlases.areas,
    labels.offsets,
    aim,
    scene,
    settings.borders,
    stage,
    pane.width,
    pane.height,
  ]);

  return (
    <div
      className={`world world-${scene}`}
      style={boxOf(pane)}
      {...(scene === 'attract' ? {} : gestures.handlers)}
    >
      <canvas
        ref={canvas}
        className="world-picture"
        width={Math.round(pane.width * stage.unit * devicePixelRatio)}
        height={Math.round(pane.height * stage.unit * devicePixelRatio)}
      />
      {moving.moving ? null : (
        <TerminatorWords
          camera={camera}
          pane={pane}
          sun={sun}
          words={words}
          taken={[
            ...named.flatMap((place) => labels.boxOf(place) ?? []),
            ...places.map(({ at }) => ({ x: at.x - 30, y: at.y - 60, width: 60, height: 80 })),
            ...chromeOf(frame, stage),
          ]}
        />
      )}
      {scene === 'profile' && frame.chosen !== undefined && !moving.moving ? (
        <Lens id={frame.chosen} area={atlases.areas.get(frame.chosen)} places={places} pane={pane} />
      ) : null}
      <Markers
        scene={scene}
        places={places}
        chosen={aim}
        pressed={gestures.pressed}
        labels={labels}
        sizeOf={sizeOf}
        words={words}
        language={language}
        pane={pane}
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

function isIn({ x, y }: Point, pane: { readonly width: number; readonly height: number }): boolean {
  return x > 8 && y > 8 && x < pane.width - 8 && y < pane.height - 8;
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
