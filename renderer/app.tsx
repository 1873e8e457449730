import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Opening } from '../data/contract.ts';
import { wordsIn } from '../data/languages/words.ts';
import { bridge } from './bridge.ts';
import { type Exhibit, opening as firstScene, restingAt, safeList } from './exhibit/exhibit.ts';
import { patience } from './exhibit/patience.ts';
import { placeOf, resumed } from './exhibit/resume.ts';
import { useFocusReturn } from './focus-return.ts';
import { SceneGuard } from './guard.tsx';
import { startIdleClock } from './idle-clock.ts';
import { Lazily, type Room } from './lazily.tsx';
import { shownMinute } from './light/moment.ts';
import { Announcer } from './parts/Announcer.tsx';
import { Countdown } from './parts/Countdown.tsx';
import { DeskGesture } from './parts/DeskGesture.tsx';
import { RehearsalPlate } from './parts/RehearsalPlate.tsx';
import { About } from './scenes/about/About.tsx';
import { Attract } from './scenes/attract/Attract.tsx';
import { Cleaning } from './scenes/cleaning/Cleaning.tsx';
import { Closed } from './scenes/closed/Closed.tsx';
import type { CompareProps } from './scenes/compare/Compare.tsx';
import { Day } from './scenes/day/Day.tsx';
import type { DeskProps } from './scenes/desk/Desk.tsx';
import { MapScene } from './scenes/map/MapScene.tsx';
import { Profile } from './scenes/profile/Profile.tsx';
import type { SafeProps } from './scenes/safe/Safe.tsx';
import type { SceneProps } from './scenes/scene-props.ts';
import { usePose } from './use-pose.ts';
import { type ExhibitClock, useExhibitClock } from './use-rehearsal.ts';
import { useRest } from './use-rest.ts';
import { useStage } from './use-stage.ts';
import { useVisitCount } from './use-visit-count.ts';
import { worldFrame } from './world/frame.ts';
import { World } from './world/World.tsx';

const compare: Room<CompareProps> = {
  load: () => import('./scenes/compare/Compare.tsx').then(({ Compare }) => Compare),
};
const safe: Room<SafeProps> = { load: () => import('./scenes/safe/Safe.tsx').then(({ Safe }) => Safe) };
const desk: Room<DeskProps> = { load: () => import('./scenes/desk/Desk.tsx').then(({ Desk }) => Desk) };

/** The whole page: one state, one scene, and the map that lies under three of them. */
export function App({ opening }: { readonly opening: Opening }) {
  const [rest] = useState(() =>
    opening.mode === 'safe' ? safeList(opening.settings.defaultLanguage) : firstScene,
  );
  const pose = usePose(opening.posing !== undefined);
  const [lived, happened] = useReducer(
    useMemo(() => restingAt(rest), [rest]),
    opening.resume === undefined || opening.mode === 'safe' ? rest : resumed(opening.resume),
  );
  const exhibit = pose ?? lived;
  const [settings, setSettings] = useState(opening.settings);
  const stage = useStage();
  const clock = useExhibitClock();
  const { now, rehearsal, setRehearsal } = clock;

  const seconds = patience(exhibit, settings);
  useEffect(
    () => (seconds === null ? undefined : startIdleClock(seconds, () => happened({ type: 'idled' }))),
    [seconds],
  );
  // A list in which somebody reads is not the one at which nobody is.
  const rests = useRest({ resting: exhibit === rest && rehearsal === undefined, settings, now });
  useVisitCount(exhibit, rest, settings.counting && rehearsal === undefined);
  const shown =
    rests.kind === 'closed'
      ? 'closed'
      : exhibit.scene === 'safe' && exhibit !== rest
        ? 'safe-visited'
        : exhibit.scene;
  useShown(shown, exhibit);

  useEffect(() => {
    const stepOut = (event: KeyboardEvent) => {
      if (event.key === 'Escape') happened({ type: 'closed' });
    };
    addEventListener('keydown', stepOut);
    return () => removeEventListener('keydown', stepOut);
  }, []);

  useFocusReturn(exhibit);

  const language =
    'visit' in exhibit
      ? exhibit.visit.language
      : 'language' in exhibit
        ? exhibit.language
        : settings.defaultLanguage;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const props: SceneProps = {
    happened,
    language,
    words: wordsIn[language],
    minute: shownMinute('visit' in exhibit ? exhibit.visit.minute : undefined, now),
    now,
    settings,
    stage,
  };

  return (
    <SceneGuard onFailure={() => happened({ type: 'sceneFailed' })}>
      <main>
        {rests.kind === 'closed' ? (
          <Closed {...props} light={rests.light} />
        ) : (
          <>
            {exhibit.scene === 'attract' || exhibit.scene === 'map' || exhibit.scene === 'profile' ? (
              <World {...props} paused={rests.kind === 'dimmed'} frame={worldFrame(exhibit, stage)} />
            ) : null}
            <Announcer exhibit={exhibit} language={language} words={props.words} />
            <Scene
              exhibit={exhibit}
              props={props}
              paused={rests.kind === 'dimmed'}
              opening={opening}
              clock={clock}
              onSettings={setSettings}
            />
          </>
        )}
        {rests.kind === 'dimmed' ? <div className="dark" style={{ opacity: rests.darkness }} /> : null}
        {rehearsal === undefined || 'language' in exhibit ? null : (
          <RehearsalPlate
            rehearsal={rehearsal}
            scene={exhibit.scene}
            words={props.words.desk.rehearsal}
            onStop={() => setRehearsal(undefined)}
          />
        )}
        {'asked' in exhibit && exhibit.asked ? <Countdown {...props} /> : null}
        {'language' in exhibit ? null : <DeskGesture {...props} />}
      </main>
    </SceneGuard>
  );
}

/** Milliseconds after which a place counts as reached: a handle under a finger passes many. */
const reached = 300;

/** Tells the main process which scene is on screen, and where in it the visitor is. */
function useShown(scene: string, exhibit: Exhibit): void {
  const latest = useRef(exhibit);
  latest.current = exhibit;
  useEffect(() => {
    void bridge.sceneShown({ scene, place: placeOf(latest.current) });
  }, [scene]);
  useEffect(() => {
    const place = placeOf(exhibit);
    if (place === undefined) return undefined;
    const timer = setTimeout(() => void bridge.sceneShown({ scene: exhibit.scene, place }), reached);
    return () => clearTimeout(timer);
  }, [exhibit]);
}

function Scene({
  exhibit,
  props,
  paused,
  opening,
  clock,
  onSettings,
}: {
  readonly exhibit: Exhibit;
  readonly props: SceneProps;
  readonly paused: boolean;
  readonly opening: Opening;
  readonly clock: ExhibitClock;
  readonly onSettings: (settings: Opening['settings']) => void;
}) {
  switch (exhibit.scene) {
    case 'attract':
      return <Attract {...props} paused={paused} />;
    case 'map':
      return <MapScene {...props} exhibit={exhibit} />;
    case 'profile':
      return <Profile {...props} exhibit={exhibit} />;
    case 'compare':
      return <Lazily room={compare} props={{ ...props, exhibit }} />;
    case 'day':
      return <Day {...props} exhibit={exhibit} />;
    case 'about':
      return <About {...props} exhibit={exhibit} />;
    case 'safe':
      return <Lazily room={safe} props={{ ...props, exhibit }} />;
    case 'cleaning':
      return <Cleaning {...props} />;
    case 'desk':
      return <Lazily room={desk} props={{ ...props, opening, clock, onSettings }} />;
    default:
      return exhibit satisfies never;
  }
}
