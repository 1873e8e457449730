import coarseUrl from '../../../../data/world/outlines-coarse.bin?url';
import fineUrl from '../../../../data/world/outlines-fine.bin?url';
import middleUrl from '../../../../data/world/outlines-middle.bin?url';
import { greatCircle } from '../../../../renderer/map/earth-lines.ts';
import { type Level, readLevel } from '../../../../renderer/map/level.ts';
import { chooseLevel, type Levels } from '../../../../renderer/map/levels.ts';
import type { Lines } from '../../../../renderer/map/lines.ts';
import { trace } from '../../../../renderer/map/trace.ts';
import type { Order } from '../../../../renderer/painter/order.ts';
import { serve } from '../../../../renderer/painter/serve.ts';
import { arcs, colours, landOf } from './recipe.ts';

/** The bare map: what the other pages of the bench draw, by the exhibit's own painter. */
let levels: Levels = {};
const greatCircles = arcs.map(([from, to]) => greatCircle(from, to));
const shapes = new WeakMap<Level, readonly Lines[]>();

/** The countries of one level, each with its own rings. */
function shapesOf(level: Level): readonly Lines[] {
  const known = shapes.get(level);
  if (known !== undefined) return known;
  const made = level.shapes.flatMap((_, i) => level.shape(i) ?? []);
  shapes.set(level, made);
  return made;
}

function paint(context: OffscreenCanvasRenderingContext2D, { view, draft }: Order<unknown>) {
  const { camera, area, density } = view;
  const chosen = chooseLevel(levels, camera.scale * density, draft);
  if (chosen === undefined) return false;
  const path = (lines: Lines, closed: boolean, into = new Path2D()) => {
    trace(lines, closed, camera, area, into);
    return into;
  };
  context.setTransform(density, 0, 0, density, -area.x * density, -area.y * density);
  context.fillStyle = colours.sea;
  context.fillRect(area.x, area.y, area.width, area.height);
  const fills = new Map<string, Path2D>();
  for (const [i, shape] of shapesOf(chosen.level).entries())
    fills.set(landOf(i), path(shape, true, fills.get(landOf(i))));
  for (const [colour, fill] of fills) {
    context.fillStyle = colour;
    context.fill(fill);
  }
  context.lineWidth = 0.7;
  context.strokeStyle = colours.border;
  context.stroke(path(chosen.level.borders, false));
  context.lineWidth = 1.5;
  context.strokeStyle = colours.arc;
  for (const arc of greatCircles) context.stroke(path(arc, false));
  return { final: chosen.final };
}

const improve = serve({ paint });

async function read(url: string): Promise<Level> {
  return readLevel(await (await fetch(url)).arrayBuffer());
}

levels = { coarse: await read(coarseUrl) };
improve();
levels = { ...levels, middle: await read(middleUrl) };
improve();
levels = { ...levels, fine: await read(fineUrl) };
improve();
