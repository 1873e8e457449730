import type { LanguageCode } from '../../data/language.ts';
import { pioneerIds } from '../../data/pioneer.ts';
import { type Exhibit, opening } from '../../renderer/exhibit/exhibit.ts';
import { statedMinutes } from '../../renderer/light/moment.ts';
import { profileSlide, type SlideId } from './slides/slide-ids.ts';

/** One picture of the exhibit: the name of its file, and what is on screen. */
export interface Shot {
  readonly id: SlideId;
  readonly state: Exhibit;
}

/** The 27 entries of a deck as a visitor sees them, in their order. */
export function shotsIn(language: LanguageCode): readonly Shot[] {
  const visit = (minute?: number) =>
    ({ visit: { language, minute }, asked: false, drawer: undefined }) as const;
  const day = (minute?: number): Exhibit => ({ scene: 'day', ...visit(minute), from: undefined });
  const withPeople = (minute: number): Exhibit => ({
    scene: 'day',
    ...visit(minute),
    from: undefined,
    drawer: { kind: 'people' },
  });
  const hours = (minute: number): Exhibit => ({
    scene: 'safe',
    visit: { language, minute },
    asked: false,
    opened: undefined,
  });
  const { commitments, session } = statedMinutes;
  return [
    { id: '01-cover', state: opening },
    { id: '02-map', state: { scene: 'map', ...visit() } },
    ...pioneerIds.map((id): Shot => ({ id: profileSlide(id), state: { scene: 'profile', ...visit(), id } })),
    { id: '18-compare', state: { scene: 'compare', ...visit(), pair: ['ontario', 'sekondi-takoradi'] } },
    { id: '19-day', state: day() },
    { id: '20-day-1', state: day(commitments) },
    { id: '21-day-2', state: withPeople(commitments) },
    { id: '22-day-3', state: day(session) },
    { id: '23-day-4', state: withPeople(session) },
    // The same hours as on the slides: every place with its own, in the light that it has then.
    { id: '24-hours-1045', state: hours(commitments) },
    { id: '25-hours-1400', state: hours(session) },
    { id: '26-about', state: { scene: 'about', ...visit(), part: 'pioneers' } },
    { id: '27-sources', state: { scene: 'about', ...visit(), part: 'all' } },
  ];
}
