import { type Pioneer, type PioneerId, pioneerIds } from '../../../data/pioneer.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import { ownName } from '../../../renderer/exhibit/own-name.ts';
import { statedMinutes } from '../../../renderer/light/moment.ts';
import type { Size } from '../../../renderer/map/camera.ts';
import { profileCamera } from '../../../renderer/map/view.ts';
import { chartItems } from './chart-items.ts';
import { page } from './frame.ts';
import { lensDrawing } from './lens-drawing.ts';
import { pioneerNotes, shownFacts } from './pioneer-facts.ts';
import { commitmentItems, figureItems, peopleItems } from './profile-facts.ts';
import type { Item, Run, Slide } from './slide.ts';
import { profileSlide } from './slide-ids.ts';
import { sourcesFoot } from './sources-foot.ts';
import { secondInk } from './strip-drawing.ts';
import { momentsAt, type Telling } from './telling.ts';
import { box, line, paragraph, run, text } from './text.ts';
import { worldDrawing } from './world-drawing.ts';

const minute = statedMinutes.commitments;
const map: Size = { width: 640, height: 812 };
const top = 186;

/** One of the fifteen: where it is, its light and its figures, its commitments and who led it. */
export function profile(id: PioneerId, telling: Telling): Slide {
  const { language, said } = telling;
  const pioneer = pioneerOf(id);
  const name = pioneer.name[language];
  const clock = momentsAt(minute, language).find((moment) => moment.id === id)?.clock ?? '';
  const place = said.inPlace(id, name);
  const title = said.titles.profile(clock, place);
  const own = ownName(name, pioneer.nativeName);
  return page(
    {
      id: profileSlide(id),
      index: pioneerIds.indexOf(id) + 2,
      title,
      titleRuns: titleRuns(title, clock, own, pioneer.nativeLanguage),
      titleSize: 84,
      titleWidth: 1290,
      foot: sourcesFoot(shownFacts(pioneer, telling), telling),
      content: [
        ...kindItems(pioneer, telling),
        ...mapItems(pioneer, telling),
        ...chartItems(
          {
            minute,
            at: { x: 664, y: top },
            size: { width: 1256, height: 264 },
            own: [id],
            named: id === 'paris' ? [id] : [id, 'paris'],
            letters: 28,
            dot: 6,
            ownDot: 11,
          },
          telling,
        ),
        ...figureItems(pioneer, telling),
        ...commitmentItems(pioneer, telling),
        ...peopleItems(pioneer, telling),
      ],
      notes: pioneerNotes(pioneer, telling),
    },
    telling,
  );
}

/** The hour light, the rest heavy; the name in its own script behind it, where it has another. */
function titleRuns(title: string, clock: string, own: string | undefined, spoken: string): readonly Run[] {
  const [before = '', after = ''] = title.split(clock);
  return [
    run(before, 'name', 84),
    run(clock, 'hour', 84),
    run(after, 'name', 84),
    ...(own === undefined ? [] : [run(`  ${own}`, 'name', 66, { language: spoken, colour: secondInk })]),
  ];
}

function kindItems({ country, kind }: Pioneer, { language }: Telling): readonly Item[] {
  return [
    text(
      box(1364, 66, 500, 100),
      [paragraph(run(country[language], 'name', 32)), paragraph(run(kind[language], 'reading', 28), 4)],
      { align: 'right' },
    ),
  ];
}

function mapItems(pioneer: Pioneer, telling: Telling): readonly Item[] {
  const { language, said, outlines } = telling;
  const { at } = pioneer.seat.value;
  const camera = profileCamera(pioneer.id, at, map);
  const centre = { x: 190, y: map.height - 202 };
  const lens = lensDrawing(pioneer.id, camera, centre, 140, minute, outlines);
  const moment = momentsAt(minute, language).find(({ id }) => id === pioneer.id);
  return [
    {
      kind: 'picture',
      box: box(0, top, map.width, map.height),
      drawing: worldDrawing({
        camera,
        pane: map,
        minute,
        chosen: pioneer.id,
        between: lens?.marks ?? [],
        outlines,
      }),
      description: said.pictures.place(
        pioneer.name[language],
        pioneer.country[language],
        moment?.night === true,
        lens?.km,
      ),
    },
    ...(lens === undefined
      ? []
      : [
          line(
            lens.under.x - 90,
            top + lens.under.y - 2,
            180,
            run(`${lens.km}\u00a0km`, 'reading', 24, { colour: lens.colour }),
            { align: 'middle' },
          ),
        ]),
  ];
}
