import type { GeoPermissibleObjects } from 'd3-geo';
import type { Rect } from '../layout/stage.ts';
import type { Subsolar } from '../light/sun.ts';
import { type Camera, type LonLat, type Point, project, type Size } from './camera.ts';
import { Edge, type Segment } from './crossing.ts';
import { outlineAbout } from './label-outline.ts';
import { type LabelWish, placeLabels } from './labels.ts';
import { dayArea } from './light-bands.ts';
import { isInside, type Ring, ringsOf } from './outline.ts';

/** A name of a place on earth, to lie beside its marker wherever the camera shows it. */
export interface Name extends Omit<LabelWish, 'at' | 'outline'> {
  readonly seat: LonLat;
  /** The place's own outline, where the name is to stand beside it. */
  readonly area?: GeoPermissibleObjects;
}

/** A stretch of a leader that lies by day or by night, from the marker (design px). */
export interface LeaderPart {
  readonly line: Segment;
  readonly night: boolean;
}

/** Where a name lies, from its marker. */
export interface LaidName {
  readonly offset: Point;
  readonly width: number;
  readonly height: number;
  readonly leader: readonly LeaderPart[];
  readonly place: number;
  readonly light: 'day' | 'night' | 'both';
  /** Whether it lay elsewhere a moment ago. */
  readonly moved: boolean;
}

/** All names of a map as they were laid under one camera, and the day as it lay there. */
export interface NameLayout {
  readonly camera: Camera;
  readonly day: readonly Ring[];
  readonly names: ReadonlyMap<string, LaidName>;
}

/** What surrounds the names. */
export interface NameGround {
  readonly camera: Camera;
  readonly pane: Size;
  readonly chrome: readonly Rect[];
  readonly sun: Subsolar;
}

/** A marker nearer than this to the pane's edge, or beyond it, takes its name with it (design px). */
const rim = 8;

/** By how much the scale may change before names on the terminator are divided anew. */
const drift = 1.02;

function isIn({ x, y }: Point, { width, height }: Size): boolean {
  return x > rim && y > rim && x < width - rim && y < height - rim;
}

/** Cuts a leader where day and night meet. `from` is the marker that its parts are told from. */
function leaderParts(leader: Segment, from: Point, edge: Edge, day: readonly Ring[]): readonly LeaderPart[] {
  const [a, b] = leader;
  const along = (t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const away = ({ x, y }: Point): Point => ({ x: x - from.x, y: y - from.y });
  const cuts = [0, ...edge.crossings(leader), 1];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return {
      line: [away(along(start)), away(along(end))],
      night: !isInside(along((start + end) / 2), day),
    };
  });
}

/**
 * Lays the names that the camera shows. `before` is how they lay: whatever may stay, stays, and where
 * nothing that is seen has changed it is given back itself.
 */
export function layNames(names: readonly Name[], ground: NameGround, before?: NameLayout): NameLayout {
  const { camera, pane, chrome, sun } = ground;
  const day = ringsOf(dayArea(sun), camera);
  const edge = new Edge(day, pane);
  const wishes = names
    .map(({ seat, area, ...name }) => ({
      ...name,
      at: project(seat, camera),
      outline: area === undefined ? [] : outlineAbout(area, seat, camera),
    }))
    .filter(({ at }) => isIn(at, pane));
  const last = new Map([...(before?.names ?? [])].map(([id, { place }]) => [id, place]));
  const at = new Map(wishes.map((wish) => [wish.id, wish.at]));
  const laid = new Map<string, LaidName>();
  for (const { id, box, leader, place } of placeLabels(wishes, { pane, chrome, day, last })) {
    const marker = at.get(id) ?? box;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    laid.set(id, {
      offset: { x: box.x - marker.x, y: box.y - marker.y },
      width: box.width,
      height: box.height,
      leader: leader === undefined ? [] : leaderParts(leader, marker, edge, day),
      place,
      light: edge.meets(box) ? 'both' : isInside(middle, day) ? 'day' : 'night',
      moved: last.has(id) && last.get(id) !== place,
    });
  }
  const layout = { camera, day, names: laid };
  return before !== undefined && looksSame(before, layout) ? before : layout;
}

function looksSame(before: NameLayout, now: NameLayout): boolean {
  if (before.names.size !== now.names.size) return false;
  const factor = now.camera.scale / before.camera.scale;
  const turned = before.camera.meridian !== now.camera.meridian || factor > drift || factor < 1 / drift;
  for (const [id, name] of now.names) {
    const other = before.names.get(id);
    if (other === undefined || other.place !== name.place || other.light !== name.light) return false;
    if (other.width !== name.width || other.height !== name.height) return false;
    if (other.offset.x !== name.offset.x && Math.abs(other.offset.x - name.offset.x) > 0.01) return false;
    if (turned && (name.light === 'both' || name.leader.length > 1)) return false;
  }
  return true;
}

/** The box of a name beside its marker at `at`. */
export function nameBox({ offset, width, height }: LaidName, at: Point): Rect {
  return { x: at.x + offset.x, y: at.y + offset.y, width, height };
}
