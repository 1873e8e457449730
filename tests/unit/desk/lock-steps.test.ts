import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../../../data/language.ts';
import { wordsIn } from '../../../data/languages/words.ts';
import { digitKeys, type EntryKey } from '../../../renderer/scenes/desk/keys.ts';
import {
  firstStep,
  followLock,
  type LockEvent,
  type LockStep,
  mostDigits,
  risenSuns,
  sunPlaces,
  takesKeys,
} from '../../../renderer/scenes/desk/lock-steps.ts';
import { lockText } from '../../../renderer/scenes/desk/lock-text.ts';

const led = (state: LockStep, ...events: readonly LockEvent[]) => events.reduce(followLock, state);
const confirmed: LockEvent = { type: 'confirmed' };
const second: LockEvent = { type: 'secondPassed' };
const read = (chosen: boolean, waitSeconds = 0, tries = 0): LockEvent => ({
  type: 'lockRead',
  lock: { chosen, waitSeconds, tries },
});
const keys = (digits: string): LockEvent[] =>
  [...digits].map((digit) => ({
    type: 'keyPressed',
    key: digitKeys.find((key) => key === digit) ?? 'erase',
  }));
const refused = (tries: number, waitSeconds = 0): LockEvent => ({
  type: 'compared',
  answer: { outcome: 'refused', tries, waitSeconds },
});

const choosing = led(firstStep, read(false));
const entering = led(firstStep, read(true));

describe('choosing the first PIN', () => {
  test('takes it twice and then stores it', () => {
    const again = led(choosing, ...keys('2580'), confirmed);
    expect(again).toEqual({ step: 'repeating', first: '2580', digits: '', notice: undefined });
    expect(led(again, ...keys('2580'), confirmed)).toEqual({ step: 'storing', digits: '2580' });
  });

  test('begins anew when the second differs, and nothing of the first is kept', () => {
    const state = led(choosing, ...keys('2580'), confirmed, ...keys('2581'), confirmed);
    expect(state).toEqual({ step: 'choosing', digits: '', notice: 'different' });
  });

  test('refuses fewer than four digits and takes no more than eight', () => {
    expect(led(choosing, ...keys('258'), confirmed)).toMatchObject({ step: 'choosing', notice: 'tooShort' });
    expect(risenSuns(led(choosing, ...keys('123456789')))).toBe(mostDigits);
  });

  test('goes on when the disk refused, and when one was chosen meanwhile', () => {
    const storing: LockStep = { step: 'storing', digits: '2580' };
    expect(led(storing, { type: 'stored', outcome: 'opened' })).toEqual({ step: 'open' });
    expect(led(storing, { type: 'stored', outcome: 'notStored' })).toMatchObject({ step: 'choosing' });
    expect(led(storing, { type: 'stored', outcome: 'alreadyChosen' })).toMatchObject({ step: 'entering' });
  });
});

describe('entering the PIN', () => {
  const comparing = led(entering, ...keys('2580'), confirmed);

  test('has it compared, and opens', () => {
    expect(comparing).toEqual({ step: 'comparing', digits: '2580', tries: 0 });
    expect(led(comparing, { type: 'compared', answer: { outcome: 'opened' } })).toEqual({ step: 'open' });
  });

  test('after a wrong one shows as many suns set as were entered, until the next key', () => {
    const wrong = led(comparing, refused(1));
    expect(wrong).toEqual({ step: 'entering', digits: '', tries: 1, set: 4, notice: 'wrong' });
    expect(led(wrong, ...keys('1'))).toMatchObject({ digits: '1', set: 0, notice: undefined });
  });

  test('waits when the machine says so, takes no keys meanwhile, and then begins anew', () => {
    const waiting = led(comparing, refused(3, 3));
    expect(waiting).toEqual({ step: 'waiting', seconds: 3, tries: 3, set: 4 });
    expect(takesKeys(waiting)).toBe(false);
    expect(led(waiting, ...keys('2580'), confirmed)).toBe(waiting);
    expect(led(waiting, second, second)).toMatchObject({ step: 'waiting', seconds: 1 });
    expect(led(waiting, second, second, second)).toMatchObject({ step: 'entering', tries: 3, digits: '' });
  });

  test('begins with the wait of whoever tried before', () => {
    expect(led(firstStep, read(true, 12, 5))).toEqual({ step: 'waiting', seconds: 12, tries: 5, set: 0 });
  });

  test('holds nothing against somebody whom the machine did not answer', () => {
    const state = led(comparing, { type: 'unanswered' });
    expect(state).toEqual({ step: 'entering', digits: '', tries: 0, set: 0, notice: undefined });
  });
});

describe('whatever happens before the lock', () => {
  const events: fc.Arbitrary<LockEvent> = fc.oneof(
    fc.constantFrom<LockEvent>(
      confirmed,
      second,
      { type: 'unanswered' },
      read(false),
      read(true),
      read(true, 4, 3),
    ),
    fc.constantFrom<EntryKey>(...digitKeys, 'erase').map((key): LockEvent => ({ type: 'keyPressed', key })),
    fc.constantFrom<LockEvent>(refused(1), refused(3, 4), { type: 'stored', outcome: 'notStored' }),
  );
  const walks = fc.array(events, { maxLength: 60 });

  test('it never opens unless the machine says so', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        expect(led(firstStep, ...walk).step).not.toBe('open');
      }),
    );
  });

  test('there is a place for every sun, never fewer than four nor more than eight', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const state = led(firstStep, ...walk);
        expect(sunPlaces(state)).toBeGreaterThanOrEqual(Math.max(4, risenSuns(state)));
        expect(sunPlaces(state)).toBeLessThanOrEqual(8);
      }),
    );
  });

  test('there is something to read over it, in every language', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom(...languageCodes), (walk, code) => {
        const { title } = lockText(led(firstStep, ...walk), wordsIn[code].desk.lock);
        expect(title).not.toBe('');
      }),
    );
  });
});

describe('what stands over the lock', () => {
  const words = wordsIn.en.desk.lock;

  test('after the first wrong try it says to try again, after the second that the next costs', () => {
    const wrong = (tries: number) =>
      lockText(led(entering, ...keys('2580'), confirmed, refused(tries)), words);
    expect(wrong(1)).toEqual({ title: words.wrong, hint: words.tryAgain });
    expect(wrong(2)).toEqual({ title: words.wrong, hint: words.nextCosts });
  });

  test('whoever repeated another PIN hears that they differ', () => {
    const state = led(choosing, ...keys('2580'), confirmed, ...keys('2581'), confirmed);
    expect(lockText(state, words).title).toBe(words.different);
  });
});
