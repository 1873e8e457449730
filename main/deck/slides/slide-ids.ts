import { type PioneerId, pioneerIds } from '../../../data/pioneer.ts';

type TwoDigits<N extends number> = `0${N}` | `${N}`;

/** Name of a slide, and of the files it becomes: its number and what it shows. */
export type SlideId =
  | '01-cover'
  | '02-map'
  | `${TwoDigits<number>}-${PioneerId}`
  | '18-compare'
  | '19-day'
  | '20-day-1'
  | '21-day-2'
  | '22-day-3'
  | '23-day-4'
  | '24-hours-1045'
  | '25-hours-1400'
  | '26-about'
  | '27-sources';

/** Number of a pioneer's slide: the fifteen follow cover and map, in the order of the press release. */
export function profileSlide(id: PioneerId): SlideId {
  const number = pioneerIds.indexOf(id) + 3;
  return `${String(number).padStart(2, '0') as TwoDigits<number>}-${id}`;
}

/** All of them, in their order. */
export const slideIds: readonly SlideId[] = [
  '01-cover',
  '02-map',
  ...pioneerIds.map(profileSlide),
  '18-compare',
  '19-day',
  '20-day-1',
  '21-day-2',
  '22-day-3',
  '23-day-4',
  '24-hours-1045',
  '25-hours-1400',
  '26-about',
  '27-sources',
];
