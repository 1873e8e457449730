import type { LockWords } from '../../../data/languages/desk.ts';
import type { LockStep } from './lock-steps.ts';

/** Wrong tries in a row from which the next one costs a wait. */
const lastFreeTry = 2;

/** What stands over the line and under it. The title is what happened, not the name of the page. */
export function lockText(
  state: LockStep,
  words: LockWords,
): { readonly title: string; readonly hint: string } {
  switch (state.step) {
    case 'choosing':
      return choosing(state.notice, words);
    case 'repeating':
    case 'storing':
      return 'notice' in state && state.notice === 'tooShort'
        ? { title: words.tooShort, hint: words.repeatHint }
        : { title: words.repeat, hint: words.repeatHint };
    case 'waiting':
      return { title: words.wrong, hint: '' };
    case 'entering':
      return entering(state.notice, state.tries, words);
    case 'reading':
    case 'comparing':
    case 'open':
      return { title: words.enter, hint: '' };
    default:
      return state satisfies never;
  }
}

function choosing(notice: undefined | 'tooShort' | 'different' | 'notStored', words: LockWords) {
  switch (notice) {
    case undefined:
      return { title: words.choose, hint: words.chooseHint };
    case 'tooShort':
      return { title: words.tooShort, hint: words.chooseHint };
    case 'different':
      return { title: words.different, hint: words.differentHint };
    case 'notStored':
      return { title: words.notStored, hint: words.notStoredHint };
    default:
      return notice satisfies never;
  }
}

function entering(
  notice: undefined | 'tooShort' | 'wrong' | 'alreadyChosen',
  tries: number,
  words: LockWords,
) {
  switch (notice) {
    case undefined:
      return { title: words.enter, hint: '' };
    case 'tooShort':
      return { title: words.tooShort, hint: '' };
    case 'wrong':
      return { title: words.wrong, hint: tries >= lastFreeTry ? words.nextCosts : words.tryAgain };
    case 'alreadyChosen':
      return { title: words.enter, hint: words.alreadyChosen };
    default:
      return notice satisfies never;
  }
}
