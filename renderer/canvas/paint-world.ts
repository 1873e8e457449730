import type { Rect } from '../layout/stage.ts';
import { ink, type LightStep, lamp, lights, nightTerritory, paper } from '../light/steps.ts';
import type { Subsolar } from '../light/sun.ts';
import type { LonLat } from '../map/camera.ts';
import { cap, graticule, greatCircle } from '../map/earth-lines.ts';
import type { Level } from '../map/level.ts';
import { dayRadius, lightRadii } from '../map/light-bands.ts';
import type { Lines } from '../map/lines.ts';
import type { View } from '../map/picture.ts';
import { boundsOf, trace } from '../map/trace.ts';

/** Everything that decides a picture of the world but the view: plain values, fit to be sent. */
export interface WorldLook {
  readonly sun: Subsolar;
  /** The lines and the pioneers, or `undefined` for the bare ground: land, sea and light. */
  readonly lines: WorldLines | undefined;
}

export interface WorldLines {
  readonly borders: boolean;
  /** Where the arcs begin, and where each ends. */
  readonly from: LonLat;
  readonly arcs: readonly { readonly to: LonLat; readonly chosen: boolean }[];
  /** Pioneers whose outline is drawn, by their order. */
  readonly territories: readonly number[];
  /** ISO 3166-1 number of the chosen pioneer's country, lightly lit. */
  readonly lit: number | undefined;
  /** Boxes of names: no line is drawn behind them. */
  readonly holes: readonly Rect[];
  /** Whether the view is close: lines are stronger there. */
  readonly close: boolean;
}

/** The outlines that pictures are made of. */
export interface World {
  readonly level: Level;
  /** The pioneers' own outlines, once they have been read. */
  readonly areas: Level | undefined;
}

type Context = OffscreenCanvasRenderingContext2D;

/** Makes paths of what lies on the earth, as one view shows it. */
interface Paths {
  readonly area: (rings: Lines) => Path2D;
  readonly line: (lines: Lines) => Path2D;
}

function pathsOf({ camera, area }: View): Paths {
  const traced = (lines: Lines, closed: boolean) => {
    const path = new Path2D();
    trace(lines, closed, camera, area, path);
    return path;
  };
  return { area: (rings) => traced(rings, true), line: (lines) => traced(lines, false) };
}

/** What only the light decides: the caps of its steps, and the day. */
interface LightLines {
  readonly sun: Subsolar;
  readonly steps: readonly { readonly step: LightStep; readonly cap: Lines }[];
  readonly day: Lines;
}

let lastLight: LightLines | undefined;

/** The light of a moment; the last is kept, for it stays the same over many pictures. */
function lightOf(sun: Subsolar): LightLines {
  const { longitude, latitude } = sun;
  if (lastLight?.sun.longitude === longitude && lastLight.sun.latitude === latitude) return lastLight;
  const about = (radius: number) => cap([longitude, latitude], radius);
  lastLight = {
    sun,
    steps: lightRadii.map(({ step, radius }) => ({ step, cap: about(radius) })),
    day: about(dayRadius),
  };
  return lastLight;
}

/** Meridians stand an hour of the sun apart. */
const hours = graticule(15);

/** Pours a world into a canvas, from the ground up. */
export function paintWorld(context: Context, view: View, look: WorldLook, world: World): void {
  const { area, density } = view;
  const paths = pathsOf(view);
  const light = lightOf(look.sun);
  const plate = plateFor(context.canvas);
  for (const each of [context, plate])
    each.setTransform(density, 0, 0, density, -area.x * density, -area.y * density);
  paintGround(context, plate, area, light, paths, world.level);
  if (look.lines !== undefined) paintLines(context, plate, view, look.lines, light, paths, world);
}

/**
 * A second canvas of the same size, on which what changes its colour on the edge of the light is drawn
 * once and coloured as a whole, instead of once for each side behind a clip: a clip along a coast costs
 * more than all that is painted in it. It is laid on the picture as it is; as a pattern to paint with,
 * each copy of it would wait for the garbage collector, and there are many a second.
 */
let plate: Context | undefined;

function plateFor({ width, height }: OffscreenCanvas): Context {
  plate ??= new OffscreenCanvas(width, height).getContext('2d') ?? undefined;
  if (plate === undefined) throw new Error('the browser gives no second canvas to paint the map with');
  if (plate.canvas.width !== width) plate.canvas.width = width;
  if (plate.canvas.height !== height) plate.canvas.height = height;
  return plate;
}

/** Lays the plate on the picture, pixel on pixel. */
function lay(plate: Context, context: Context): void {
  context.save();
  context.resetTransform();
  context.drawImage(plate.canvas, 0, 0);
  context.restore();
}

function paintGround(
  context: Context,
  plate: Context,
  area: Rect,
  light: LightLines,
  paths: Paths,
  level: Level,
): void {
  const bands = light.steps.map((band) => ({ step: band.step, path: paths.area(band.cap) }));
  for (const [canvas, which] of [
    [context, 'sea'],
    [plate, 'land'],
  ] as const) {
    canvas.globalCompositeOperation = 'copy';
    canvas.fillStyle = lights.n0[which];
    canvas.fillRect(area.x, area.y, area.width, area.height);
    canvas.globalCompositeOperation = 'source-over';
    for (const { step, path } of bands) {
      canvas.fillStyle = lights[step][which];
      canvas.fill(path);
    }
  }
  plate.globalCompositeOperation = 'destination-in';
  plate.fill(paths.area(level.land));
  lay(plate, context);
}

function paintLines(
  context: Context,
  plate: Context,
  view: View,
  lines: WorldLines,
  light: LightLines,
  paths: Paths,
  world: World,
): void {
  const { area } = view;
  const day = paths.area(light.day);
  const lit = lines.lit === undefined ? undefined : world.level.shape(world.level.shapes.indexOf(lines.lit));
  if (lit !== undefined)
    paintShape(context, lit, view, day, paths, (side, path) => {
      context.globalAlpha = side === 'day' ? 0.35 : 0.1;
      context.fillStyle = paper;
      context.fill(path);
    });
  const { areas } = world;
  for (const number of lines.territories) {
    const territory = areas?.shape(areas.shapes.indexOf(number));
    if (territory !== undefined)
      paintShape(context, territory, view, day, paths, (side, path) =>
        paintTerritory(context, path, side, lines.close),
      );
  }
  plate.globalCompositeOperation = 'source-over';
  plate.clearRect(area.x, area.y, area.width, area.height);
  plate.strokeStyle = paper;
  plate.lineJoin = 'round';
  stroke(plate, paths.line(hours), 1, 0.13);
  if (lines.borders) stroke(plate, paths.line(world.level.borders), 1, 0.2);
  for (const { to, chosen } of lines.arcs) {
    const path = paths.line(greatCircle(lines.from, to));
    if (chosen) stroke(plate, path, 4, 1);
    else stroke(plate, path, lines.close ? 2.5 : 1.75, lines.close ? 0.7 : 0.62);
  }
  plate.globalAlpha = 1;
  plate.globalCompositeOperation = 'source-atop';
  plate.fillStyle = ink;
  plate.fill(day);
  for (const { x, y, width, height } of lines.holes) plate.clearRect(x - 8, y - 4, width + 16, height + 8);
  lay(plate, context);
}

type Side = 'day' | 'night';

/** Paints a shape in the manner of either side of the terminator, behind clips no larger than the shape. */
function paintShape(
  context: Context,
  shape: Lines,
  { camera, area }: View,
  day: Path2D,
  paths: Paths,
  paint: (side: Side, path: Path2D) => void,
): void {
  const box = boundsOf(shape, camera, area);
  if (box === undefined) return;
  const path = paths.area(shape);
  const night = rectangle(box);
  night.addPath(day);
  for (const side of ['day', 'night'] as const) {
    context.save();
    context.clip(rectangle(box));
    if (side === 'day') context.clip(day);
    else context.clip(night, 'evenodd');
    paint(side, path);
    context.restore();
  }
}

function rectangle({ x, y, width, height }: Rect): Path2D {
  const path = new Path2D();
  path.rect(x, y, width, height);
  return path;
}

function stroke(context: Context, path: Path2D, width: number, alpha: number): void {
  context.lineWidth = width;
  context.globalAlpha = alpha;
  context.stroke(path);
}

function paintTerritory(context: Context, path: Path2D, side: Side, close: boolean): void {
  context.globalAlpha = side === 'day' ? 0.6 : 1;
  context.fillStyle = side === 'day' ? paper : nightTerritory;
  context.fill(path);
  context.strokeStyle = side === 'day' ? ink : lamp;
  context.lineJoin = 'round';
  // From afar Scotland's islands lie two pixels apart: a stouter line would run them together.
  stroke(context, path, close ? 2.5 : 0.8, 1);
}
