import areasUrl from '../../data/world/outlines-areas.bin?url';
import coarseUrl from '../../data/world/outlines-coarse.bin?url';
import fineUrl from '../../data/world/outlines-fine.bin?url';
import middleUrl from '../../data/world/outlines-middle.bin?url';
import { paintWorld, type WorldLook } from '../canvas/paint-world.ts';
import { type Level, readLevel } from '../map/level.ts';
import { chooseLevel, type Levels } from '../map/levels.ts';
import { serve } from './serve.ts';

/** The worker that paints the map of the world: it has its own outlines, and reads the coarse ones first. */
let levels: Levels = {};
let areas: Level | undefined;

const improve = serve<WorldLook>({
  paint: (context, { view, look, draft }) => {
    const chosen = chooseLevel(levels, view.camera.scale * view.density, draft);
    if (chosen === undefined) return false;
    paintWorld(context, view, look, { level: chosen.level, areas });
    return { final: chosen.final && (areas !== undefined || look.lines === undefined) };
  },
});

async function read(url: string): Promise<Level> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return readLevel(await response.arrayBuffer());
}

async function load(): Promise<void> {
  levels = { coarse: await read(coarseUrl) };
  improve();
  areas = await read(areasUrl);
  levels = { ...levels, middle: await read(middleUrl) };
  improve();
  levels = { ...levels, fine: await read(fineUrl) };
  improve();
}

load().catch((error: unknown) =>
  self.postMessage({ failure: `the outlines could not be read: ${String(error)}` }),
);
