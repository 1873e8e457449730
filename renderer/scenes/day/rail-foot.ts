import { endonyms } from '../../../data/language.ts';
import type { Words } from '../../../data/languages/words.ts';
import type { DayLayout } from './layout.ts';

type FootPart = 'time' | 'motto' | 'ways';

/** What stands on either side of the handle, from left to right. */
export interface RailFoot {
  readonly left: readonly FootPart[];
  readonly right: readonly FootPart[];
}

/** Room that the handle takes to either side of its middle, margins and gaps, in design pixels. */
const handleRoom = 128;
const margin = 22;
const gap = 24;

/** Widths by count of letters: reading at 26, controls at 28 with their padding. */
function widthOf(part: FootPart, words: Words): number {
  if (part === 'time') return words.day.parisTime.length * 12;
  if (part === 'motto') return words.day.motto.length * 11.5;
  const longest = Math.max(...Object.values(endonyms).map((name) => name.length));
  return words.common.restart.length * 13.6 + longest * 12 + 40;
}

/**
 * The controls stand on the right as long as the handle leaves them room, else on the left; the motto
 * and the name of the hour take what is free, and give way where nothing is.
 *
 * @param x of the handle
 */
export function railFoot({ width, portrait }: DayLayout, x: number, words: Words): RailFoot {
  if (portrait) return { left: ['time'], right: ['motto'] };
  let roomLeft = x - handleRoom - margin;
  let roomRight = width - x - handleRoom - margin;
  const left: FootPart[] = [];
  const right: FootPart[] = [];
  const ways = widthOf('ways', words);
  const time = widthOf('time', words);
  const motto = widthOf('motto', words);
  if (roomRight >= ways) {
    right.push('ways');
    roomRight -= ways + gap;
  } else {
    left.push('ways');
    roomLeft -= ways + gap;
  }
  if (roomLeft >= time && left.length === 0) {
    left.push('time');
    roomLeft -= time + gap;
  }
  if (roomRight >= motto) right.unshift('motto');
  else if (roomLeft >= motto) left.push('motto');
  return { left, right };
}
