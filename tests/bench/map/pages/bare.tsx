import { useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type PioneerId, pioneerIds } from '../../../../data/pioneer.ts';
import { project, worldCamera } from '../../../../renderer/map/camera.ts';
import { nearest } from '../../../../renderer/map/marker.ts';
import { useCamera, useMovingMark } from '../../../../renderer/world/use-camera.ts';
import { useGestures } from '../../../../renderer/world/use-gestures.ts';
import { useMarkerMotion } from '../../../../renderer/world/use-marker-motion.ts';
import { hire, usePictures } from '../../../../renderer/world/use-painter.ts';
import '../../../../renderer/world/world.css';
import './page.css';
import { places, stage } from './recipe.ts';

const painter = hire<null>(
  new Worker(new URL('./bare.worker.ts', import.meta.url), { type: 'module' }),
  (failure) => console.error(failure),
);

/** The exhibit's camera, gestures, pictures and markers with nothing of its look: what the others draw. */
function Bare() {
  const pane = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const [chosen, setChosen] = useState<PioneerId>();
  const camera = useCamera({ ...worldCamera(pane), y: pane.height / 2 }, pane, false);
  const gestures = useGestures({
    camera,
    pane,
    unit: 1,
    pixelsPerMillimetre: innerWidth / 952,
    markerAt: (finger) =>
      nearest(
        finger,
        pioneerIds.map((id, i) => ({ id, at: project(places[i]?.at ?? [0, 0], camera.motion.camera) })),
        24,
      ),
    onChosen: setChosen,
  });
  const pictures = usePictures(
    painter,
    camera.motion,
    {
      pane,
      unit: 1,
      density: devicePixelRatio,
      look: () => null,
      edition: { view: '', ground: '', cuts: '' },
    },
    () => {
      window.bench.ready = true;
      window.bench.crisp = document.querySelector('[data-picture="exact"]') !== null;
    },
  );
  const root = useMovingMark(camera.motion);
  const group = useMarkerMotion(camera.motion, 1);
  useLayoutEffect(() => {
    window.bench.chosen = chosen;
  }, [chosen]);
  return (
    <div ref={root} className="world" style={{ inset: 0 }} {...gestures.handlers}>
      <canvas ref={pictures.ground} className="world-picture" />
      <canvas ref={pictures.view} className="world-picture" />
      <div className="markers" ref={group}>
        {places.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className={`place${id === chosen ? ' chosen' : ''}`}
            data-place={id}
            data-marker={id}
          >
            <i className="dot" />
            <b className="name">{name}</b>
          </button>
        ))}
      </div>
    </div>
  );
}

createRoot(stage()).render(<Bare />);
