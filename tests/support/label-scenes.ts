import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type LanguageCode, languageCodes } from '../../data/language.ts';
import { type PioneerId, pioneerIds } from '../../data/pioneer.ts';
import { pioneerOf } from '../../data/pioneers.ts';
import { areasOf } from '../../renderer/canvas/atlas.ts';
import { follow, opening } from '../../renderer/exhibit/exhibit.ts';
import type { Rect } from '../../renderer/layout/stage.ts';
import { stageFor } from '../../renderer/layout/stage.ts';
import { type Camera, panned, worldCamera, zoomedAt } from '../../renderer/map/camera.ts';
import { held } from '../../renderer/map/edges.ts';
import { outlineAbout } from '../../renderer/map/label-outline.ts';
import { markerReach } from '../../renderer/map/label-places.ts';
import type { LabelScene, LabelWish, PlacedLabel } from '../../renderer/map/labels.ts';
import { dayArea } from '../../renderer/map/light-bands.ts';
import { markerSize } from '../../renderer/map/marker.ts';
import { ringsOf } from '../../renderer/map/outline.ts';
import { shownOnWorldMap } from '../../renderer/map/territories.ts';
import { profileCamera } from '../../renderer/map/view.ts';
import { chromeOf } from '../../renderer/world/chrome.ts';
import { worldFrame } from '../../renderer/world/frame.ts';
import { lettersOf } from '../../renderer/world/letters.ts';
import { placesAt, sunAt } from '../../renderer/world/place.ts';
import widths from './name-widths.json';

/** Width of a name in heights of its letters, measured at the smallest letters, which are the widest. */
const advances: ReadonlyMap<string, number> = new Map(Object.entries(widths.names));

/** Windows the exhibit must be right in: landscape, 4K, portrait, and shapes nobody planned for. */
export const windows = [
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [2560, 1080],
  [1600, 1200],
] as const;

/** How much wider names run than in French: as they are, in Korean, in Georgian. */
const wideness = [1, 1.28, 1.62] as const;

/** What a visitor may have in front of them. */
export interface View {
  readonly window: readonly [number, number];
  readonly language: LanguageCode;
  readonly wide: number;
  readonly minute: number;
  /** Times the scale of the whole world. */
  readonly zoom: number;
  /** What stays in place while zooming, and how far it is then moved: shares of the pane. */
  readonly about: readonly [number, number];
  readonly pan: readonly [number, number];
  /** Whose profile is open beside the map, if one is. */
  readonly chosen: PioneerId | undefined;
}

export const share = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

/** Any view of the map: half of them near the whole world, where names are crowded. */
export const views: fc.Arbitrary<View> = fc.record({
  window: fc.constantFrom(...windows),
  language: fc.constantFrom(...languageCodes),
  wide: fc.constantFrom(...wideness),
  minute: fc.integer({ min: 0, max: 1440 }),
  zoom: fc.oneof(share(1, 3), share(1, 24)),
  about: fc.tuple(share(0, 1), share(0, 1)),
  pan: fc.tuple(share(-0.3, 0.3), share(-0.3, 0.3)),
  chosen: fc.option(fc.constantFrom(...pioneerIds), { freq: 1, nil: undefined }),
});

export const plainView: View = {
  window: [1920, 1080],
  language: 'fr',
  wide: 1,
  minute: 645,
  zoom: 1,
  about: [0.5, 0.5],
  pan: [0, 0],
  chosen: undefined,
};

export function cameraOf(view: View): Camera {
  const { zoom, about, pan, chosen } = view;
  const { pane } = frameOf(view);
  const point = { x: about[0] * pane.width, y: about[1] * pane.height };
  const first =
    chosen === undefined ? worldCamera(pane) : profileCamera(chosen, pioneerOf(chosen).seat.value.at, pane);
  const near = zoomedAt(first, point, zoom, pane);
  return held(panned(near, pan[0] * pane.width, pan[1] * pane.height), pane);
}

function frameOf({ window: [width, height], language, chosen }: View) {
  const map = follow(opening, { type: 'woken', language });
  const exhibit = chosen === undefined ? map : follow(map, { type: 'pioneerChosen', id: chosen });
  if (exhibit.scene !== 'map' && exhibit.scene !== 'profile')
    throw new Error(`${exhibit.scene} shows no names on a map`);
  return worldFrame(exhibit, stageFor(width, height));
}

export interface Question {
  readonly wishes: readonly LabelWish<PioneerId>[];
  readonly scene: LabelScene;
}

const areas = areasOf(JSON.parse(readFileSync('data/world/areas.json', 'utf8')));

/** The outline of a place, if the map draws it. */
function outlineOf(id: PioneerId, camera: Camera) {
  const area = shownOnWorldMap.includes(id) ? areas.get(id) : undefined;
  return area === undefined ? [] : outlineAbout(area, pioneerOf(id).seat.value.at, camera);
}

/** The names of a view and all that stands in their way, as the map scene asks for them. */
export function questionOf(
  view: View,
  camera = cameraOf(view),
  last: LabelScene['last'] = new Map(),
): Question {
  const stage = stageFor(...view.window);
  const frame = frameOf(view);
  const { pane } = frame;
  const sun = sunAt(view.minute);
  const wishes = placesAt(view.minute, camera, view.language, sun)
    .filter(({ at }) => at.x > 8 && at.y > 8 && at.x < pane.width - 8 && at.y < pane.height - 8)
    .map(({ id, name, at, night, shadow }) => {
      const size = lettersOf(id, frame, stage);
      const own = id === view.chosen ? { radius: markerSize.chosenRing, outline: outlineOf(id, camera) } : {};
      const advance = advances.get(name);
      if (advance === undefined) throw new Error(`name-widths.json does not know ${name}`);
      // Hours are drawn in the same digits in every language.
      const width = size * (advance * view.wide + 0.3 + widths.hour);
      return { id, at, night, shadow, size, width, ...own };
    });
  return {
    wishes,
    scene: { pane, chrome: chromeOf(frame, stage), day: ringsOf(dayArea(sun), camera), last },
  };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Every rule of the map that an arrangement breaks, in words; leaders only where asked for. */
export function broken(
  { wishes, scene }: Question,
  labels: readonly PlacedLabel[],
  leaders = true,
): readonly string[] {
  const found: string[] = [];
  if (labels.length !== wishes.length) found.push(`${wishes.length - labels.length} left out`);
  for (const [index, { id, box, leader }] of labels.entries()) {
    const { pane, chrome } = scene;
    if (box.x < 0 || box.y < 0 || box.x + box.width > pane.width || box.y + box.height > pane.height)
      found.push(`${id} leaves the pane`);
    if (chrome.some((control) => meet(box, control))) found.push(`${id} on a control`);
    for (const other of labels.slice(index + 1)) if (meet(box, other.box)) found.push(`${id} on ${other.id}`);
    for (const wish of wishes) {
      const { at } = wish;
      const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.width);
      const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.height);
      if (Math.hypot(dx, dy) < markerReach(wish)) found.push(`${id} on the marker of ${wish.id}`);
    }
    if (leader === undefined || !leaders) continue;
    const [from, to] = leader;
    for (const other of labels) {
      if (other.id === id) continue;
      for (let t = 0; t <= 1; t += 0.01) {
        const point = {
          x: from.x + (to.x - from.x) * t,
          y: from.y + (to.y - from.y) * t,
          width: 0,
          height: 0,
        };
        if (!meet(point, other.box)) continue;
        found.push(`the leader of ${id} through ${other.id}`);
        break;
      }
    }
  }
  return found;
}
