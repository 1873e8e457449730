import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../../data/language.ts';
import type { PioneerId } from '../../../data/pioneer.ts';
import type { Camera, Point } from '../../../renderer/map/camera.ts';
import { lodging, placeOf } from '../../../renderer/map/label-places.ts';
import { type LabelWish, type PlacedLabel, placeLabels } from '../../../renderer/map/labels.ts';
import { shownOnWorldMap } from '../../../renderer/map/territories.ts';
import {
  broken,
  cameraOf,
  plainView,
  type Question,
  questionOf,
  share,
  views,
  windows,
} from '../../support/label-scenes.ts';

/** Many views take a while on a busy machine: this only ends a run that hangs. */
const patient = { timeout: 120_000 };

const placesOf = (labels: readonly PlacedLabel[]) => new Map(labels.map(({ id, place }) => [id, place]));
const solved = ({ wishes, scene }: Question) => placeLabels(wishes, scene);

describe('the names on the map', () => {
  test(
    'stand free of each other, of markers and of controls, and none is left out, in any view',
    patient,
    () => {
      fc.assert(
        fc.property(views, (view) => {
          const question = questionOf(view);
          expect(broken(question, solved(question))).toEqual([]);
        }),
        { seed: 20161209, numRuns: 400 },
      );
    },
  );

  test('stand free on the whole world at every hour, in every language and window', patient, () => {
    for (const window of windows)
      for (const language of languageCodes)
        for (let minute = 0; minute <= 1440; minute += 90) {
          const question = questionOf({ ...plainView, window, language, minute });
          const labels = solved(question);
          expect(broken(question, labels), `${window} ${language} ${minute}`).toEqual([]);
        }
  });

  test('stand free while the map is dragged and zoomed, step by step', patient, () => {
    const drag = fc.tuple(share(-40, 40), share(-40, 40), share(0.97, 1.04));
    fc.assert(
      fc.property(views, drag, (view, [x, y, factor]) => {
        let camera = cameraOf(view);
        let last = placesOf(solved(questionOf(view)));
        for (let step = 0; step < 6; step += 1) {
          camera = {
            ...camera,
            x: camera.x * factor + x,
            y: camera.y * factor + y,
            scale: camera.scale * factor,
          };
          const question = questionOf(view, camera, last);
          const labels = solved(question);
          expect(broken(question, labels)).toEqual([]);
          last = placesOf(labels);
        }
      }),
      { seed: 20161209, numRuns: 150 },
    );
  });

  test('are the same whenever the view is the same', patient, () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(solved(questionOf(view))).toEqual(solved(questionOf(view)));
      }),
      { seed: 4, numRuns: 30 },
    );
  });
});

/** Names as they would stand if each had stayed where it was, with the air about them that they must keep. */
function unmoved({ wishes }: Question, last: ReadonlyMap<string, number>): readonly PlacedLabel[] {
  return wishes.flatMap((wish) => {
    const place = placeOf(last.get(wish.id) ?? -1);
    if (place === undefined) return [];
    const { box, leader } = lodging(wish, place);
    const airy = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
    return [{ id: wish.id, box: airy, leader, place: place.index }];
  });
}

test.each(shownOnWorldMap)('the name of %s stands beside its outline on its own page', patient, (chosen) => {
  for (const window of windows)
    for (const language of languageCodes) {
      const question = questionOf({ ...plainView, window, language, chosen });
      const { at, outline = [] } =
        question.wishes.find(({ id }) => id === chosen) ?? wishAt(chosen, { x: 0, y: 0 });
      const box = solved(question).find(({ id }) => id === chosen)?.box;
      expect(outline.length).toBeGreaterThan(20);
      const under = outline.filter(
        ({ x, y }) =>
          box === undefined ||
          (at.x + x > box.x &&
            at.x + x < box.x + box.width &&
            at.y + y > box.y &&
            at.y + y < box.y + box.height),
      );
      expect(under, `${window} ${language}`).toEqual([]);
    }
});

describe('a name keeps its place', () => {
  const moved = (camera: Camera, by: Point): Camera => ({
    ...camera,
    x: camera.x + by.x,
    y: camera.y + by.y,
  });

  test('until it breaks a rule there, or may come back from the end of a leader', patient, () => {
    fc.assert(
      fc.property(views, share(-9, 9), share(-9, 9), (view, x, y) => {
        const last = placesOf(solved(questionOf(view)));
        const question = questionOf(view, moved(cameraOf(view), { x, y }), last);
        const stayed = unmoved(question, last);
        const reasons = broken(question, stayed).join();
        for (const { id, place } of solved(question)) {
          const before = stayed.find((label) => label.id === id);
          if (before === undefined || before.place === place) continue;
          expect(before.leader !== undefined || reasons.includes(id), `${id} moved for nothing`).toBe(true);
        }
      }),
      { seed: 20161209, numRuns: 300 },
    );
  });

  test('when the map trembles: no name jumps to and fro', patient, () => {
    fc.assert(
      fc.property(views, share(1, 5), (view, far) => {
        const home = cameraOf(view);
        let last = placesOf(solved(questionOf(view)));
        let jumps = 0;
        for (let step = 0; step < 8; step += 1) {
          const by = step % 2 === 0 ? { x: far, y: far } : { x: 0, y: 0 };
          const next = placesOf(solved(questionOf(view, moved(home, by), last)));
          for (const [id, place] of next) {
            const before = last.get(id);
            if (step > 3 && before !== undefined && before !== place) jumps += 1;
          }
          last = next;
        }
        expect(jumps).toBe(0);
      }),
      { seed: 20161209, numRuns: 120 },
    );
  });

  test('although another is a little better', () => {
    const wish = wishAt('ontario', { x: 500, y: 400 });
    const scene = { pane: { width: 1920, height: 912 }, chrome: [], day: [] };
    expect(placeLabels([wish], { ...scene, last: new Map() })[0]?.place).toBe(0);
    expect(placeLabels([wish], { ...scene, last: new Map([['ontario', 1]]) })[0]?.place).toBe(1);
  });

  test('not at the end of a leader once there is room beside its marker', () => {
    const wish = wishAt('ontario', { x: 500, y: 400 });
    const scene = { pane: { width: 1920, height: 912 }, chrome: [], day: [] };
    expect(placeLabels([wish], { ...scene, last: new Map([['ontario', 60]]) })[0]?.place).toBe(0);
  });
});

function wishAt(id: PioneerId, at: Point, width = 180): LabelWish<PioneerId> {
  return { id, at, width, size: 30, night: true, shadow: { x: 0, y: 0 } };
}

describe('where there is no room for every rule', () => {
  const corners = [
    { x: 12, y: 12 },
    { x: 1908, y: 900 },
    { x: 960, y: 456 },
  ];

  test.each(corners)(
    'fifteen markers within 30 px of $x, $y: leaders give way, names never do',
    patient,
    (corner) => {
      const { wishes, scene } = questionOf(plainView);
      const crowd = wishes.map((wish, index) => ({
        ...wish,
        at: {
          x: Math.min(1908, Math.max(12, corner.x + ((index * 7) % 30) - 15)),
          y: Math.min(900, Math.max(12, corner.y + ((index * 13) % 30) - 15)),
        },
      }));
      const question = { wishes: crowd, scene };
      const labels = placeLabels(crowd, scene);
      expect(broken(question, labels, false)).toEqual([]);
    },
  );

  test('a pane smaller than the names still shows all of them', patient, () => {
    const wishes = questionOf(plainView).wishes.map((wish) => ({ ...wish, at: { x: 60, y: 30 } }));
    const scene = { pane: { width: 200, height: 80 }, chrome: [], day: [], last: new Map() };
    expect(placeLabels(wishes, scene)).toHaveLength(15);
  });
});
