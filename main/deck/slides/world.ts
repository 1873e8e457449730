import type { Rect } from '../../../renderer/layout/stage.ts';
import { clockOf } from '../../../renderer/light/hour.ts';
import { instant, statedMinutes } from '../../../renderer/light/moment.ts';
import { ink, lamp, lights, paper } from '../../../renderer/light/steps.ts';
import { subsolar } from '../../../renderer/light/sun.ts';
import { type Camera, cameraAt, type Size, worldReach } from '../../../renderer/map/camera.ts';
import { placeLabels } from '../../../renderer/map/labels.ts';
import { dayArea } from '../../../renderer/map/light-bands.ts';
import { isInside, type Ring, ringsOf } from '../../../renderer/map/outline.ts';
import { circle, type Drawing, fill, rectangle, stroke } from './drawing.ts';
import { margin, page } from './frame.ts';
import { clockWidth, nameWidth } from './name-width.ts';
import { type Item, type Run, type Slide, sheet } from './slide.ts';
import { chartInWords, litAndDark, type Moment, momentsAt, type Telling } from './telling.ts';
import { box, line, run } from './text.ts';
import { mapPlaces, worldDrawing } from './world-drawing.ts';

const minute = statedMinutes.commitments;
const pane: Size = { width: sheet.width, height: 828 };
const top = 172;

/** The whole world, a little air beside it; what lies south of everybody is cut off. */
const camera: Camera = {
  ...cameraAt([11, 0], { x: sheet.width / 2, y: 462 }, 1894 / (2 * worldReach.x)),
};

/** The map of the fifteen at 10:45 in Paris. */
export function world(telling: Telling): Slide {
  const { said, language } = telling;
  const moments = momentsAt(minute, language);
  const clock = (id: string) => moments.find((moment) => moment.id === id)?.clock ?? '';
  const [lit, dark] = litAndDark(moments);
  const labels = labelsOf(moments);
  return page(
    {
      id: '02-map',
      index: 1,
      title: said.titles.map(clock('paris'), clock('austin'), clock('seoul')),
      titleWidth: 1020,
      foot: said.feet.map,
      content: [
        ...legend(telling),
        {
          kind: 'picture',
          box: box(0, top, pane.width, pane.height),
          drawing: worldDrawing({
            camera,
            pane,
            minute,
            holes: labels.map((label) => label.box),
            outlines: telling.outlines,
          }),
          description: said.pictures.world(clockOf(minute), lit, dark),
        },
        ...labels.map(({ box: at, runs, align }) => line(at.x, top + at.y - 2, at.width, runs, { align })),
      ],
      notes: [said.whenParis(clockOf(minute)), chartInWords(moments, telling), said.notes.computed],
    },
    telling,
  );
}

const size = 30;
const parisSize = 34;

interface MapLabel {
  readonly box: Rect;
  readonly runs: readonly Run[];
  /** Which end lies by its marker. */
  readonly align: 'left' | 'right';
}

function labelsOf(moments: readonly Moment[]): readonly MapLabel[] {
  const sun = subsolar(instant(minute));
  const day = ringsOf(dayArea(sun), camera);
  const places = mapPlaces(camera, sun);
  const wishes = places.flatMap((place) => {
    const moment = moments.find(({ id }) => id === place.id);
    if (moment === undefined) return [];
    const letters = place.id === 'paris' ? parisSize : size;
    const width = nameWidth(moment.name, letters) + letters * 0.3 + clockWidth(letters);
    return [{ ...place, width, size: letters, moment }];
  });
  const placed = placeLabels(wishes, { pane, chrome: [], day, last: new Map() });
  return placed.flatMap(({ id, box: at }) => {
    const wish = wishes.find((each) => each.id === id);
    if (wish === undefined) return [];
    const align = at.x < wish.at.x ? 'right' : 'left';
    return [{ box: at, runs: labelRuns(wish.moment, wish.size, at, day), align }];
  });
}

/** Letters in ink where it is day and in paper where it is night: a name may stand across the terminator. */
function labelRuns({ name, clock }: Moment, letters: number, at: Rect, day: readonly Ring[]): readonly Run[] {
  const runs: Run[] = [];
  let x = at.x;
  const put = (letter: string, face: Run['face'], width: number) => {
    const colour = isInside({ x: x + width / 2, y: at.y + at.height / 2 }, day) ? ink : paper;
    const last = runs.at(-1);
    if (last?.face === face && last.colour === colour)
      runs.splice(-1, 1, { ...last, text: last.text + letter });
    else runs.push(run(letter, face, letters, { colour }));
    x += width;
  };
  for (const letter of `${name}\u00a0`) put(letter, 'name', nameWidth(letter, letters));
  for (const digit of clock) put(digit, 'hour', clockWidth(letters) / 5);
  return runs;
}

/** What the two markers say, in the corner. */
function legend({ said }: Telling): readonly Item[] {
  const swatch = 56;
  const nightX = 1092;
  const dayX = 1338;
  const marker = (night: boolean): Drawing => {
    const middle = { x: swatch / 2, y: swatch / 2 };
    const ground = fill([rectangle(0, 0, swatch, swatch)], night ? lights.n0.sea : lights.d2.sea);
    const drawn = night
      ? [...fill([circle(middle, 9)], lamp), ...stroke([circle(middle, 14)], lamp, 2, 1, true)]
      : [
          ...stroke([[middle.x + 6, middle.y + 8, middle.x - 12, middle.y - 14]], ink, 5),
          ...fill([circle({ x: middle.x + 6, y: middle.y + 8 }, 9)], ink),
        ];
    return { width: swatch, height: swatch, marks: [...ground, ...drawn] };
  };
  return [true, false].flatMap((night): readonly Item[] => [
    {
      kind: 'picture',
      box: box(night ? nightX : dayX, 72, swatch, swatch),
      drawing: marker(night),
      description: said.pictures.legend(night),
    },
    line(
      (night ? nightX : dayX) + swatch + 16,
      83,
      night ? 190 : sheet.width - margin - dayX - swatch,
      run(night ? said.isNight : said.isDay, 'reading', 27),
    ),
  ]);
}
