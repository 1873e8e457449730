import { describe, expect, test } from 'vitest';
import { deskLock } from '../../../main/lock/desk-lock.ts';
import type { PinFile } from '../../../main/lock/pin-file.ts';
import { waitAfter, waitLeft } from '../../../main/lock/wait.ts';

/** A PIN kept in memory, and a clock that a test sets. */
function lockOf(chosen?: string, stores = true) {
  let kept = chosen;
  const clock = { now: 0 };
  const pinFile: PinFile = {
    isChosen: () => kept !== undefined,
    store: async (pin) => {
      if (stores) kept = pin;
      return stores;
    },
    matches: async (pin) => pin === kept,
    forget: () => {
      kept = undefined;
    },
  };
  return { lock: deskLock(pinFile, () => clock.now), clock, pinFile };
}

describe('the wait after wrong tries', () => {
  test('is nothing twice, then 4 s, doubling to five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(waitAfter)).toEqual([
      0, 0, 0, 4, 8, 16, 32, 64, 128, 256, 300, 300,
    ]);
    expect(waitAfter(5000)).toBe(300);
  });

  test('runs down by the clock, in whole seconds rounded up', () => {
    expect([1000, 1001, 2000, 4999, 5000, 9000].map((now) => waitLeft(3, 1000, now))).toEqual([
      4, 4, 3, 1, 0, 0,
    ]);
  });
});

describe('the first PIN', () => {
  test('opens the desk once it is stored', async () => {
    const { lock } = lockOf();
    expect(lock.read()).toEqual({ chosen: false, waitSeconds: 0, tries: 0 });
    expect(await lock.choose('2580')).toEqual({ outcome: 'opened' });
    expect(lock.isOpen()).toBe(true);
  });

  test('cannot be replaced from here', async () => {
    const { lock } = lockOf('2580');
    expect(await lock.choose('1111')).toEqual({ outcome: 'alreadyChosen' });
    expect(lock.isOpen()).toBe(false);
    expect(await lock.enter('1111')).toMatchObject({ outcome: 'refused' });
  });

  test('that two ask for at once goes to the first', async () => {
    const { lock } = lockOf();
    const answers = await Promise.all([lock.choose('2580'), lock.choose('1111')]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['opened', 'alreadyChosen']);
    expect(await lock.enter('2580')).toEqual({ outcome: 'opened' });
  });

  test('that the disk refused opens nothing', async () => {
    const { lock } = lockOf(undefined, false);
    expect(await lock.choose('2580')).toEqual({ outcome: 'notStored' });
    expect(lock.isOpen()).toBe(false);
  });
});

describe('trying', () => {
  test('the right PIN opens, and closing locks again', async () => {
    const { lock } = lockOf('2580');
    expect(lock.isOpen()).toBe(false);
    expect(await lock.enter('2580')).toEqual({ outcome: 'opened' });
    expect(lock.isOpen()).toBe(true);
    lock.close();
    expect(lock.isOpen()).toBe(false);
  });

  test('after the third wrong one even the right PIN has to wait, and waiting costs no try', async () => {
    const { lock, clock } = lockOf('2580');
    for (const tries of [1, 2]) {
      expect(await lock.enter('0000')).toEqual({ outcome: 'refused', waitSeconds: 0, tries });
    }
    expect(await lock.enter('0000')).toEqual({ outcome: 'refused', waitSeconds: 4, tries: 3 });
    clock.now = 3999;
    expect(await lock.enter('2580')).toEqual({ outcome: 'waiting', waitSeconds: 1, tries: 3 });
    expect(lock.isOpen()).toBe(false);
    clock.now = 4000;
    expect(await lock.enter('0000')).toEqual({ outcome: 'refused', waitSeconds: 8, tries: 4 });
    clock.now = 12_000;
    expect(await lock.enter('2580')).toEqual({ outcome: 'opened' });
  });

  test('the right PIN forgives the wrong ones before it', async () => {
    const { lock } = lockOf('2580');
    await lock.enter('0000');
    await lock.enter('0000');
    await lock.enter('2580');
    expect(await lock.enter('0000')).toEqual({ outcome: 'refused', waitSeconds: 0, tries: 1 });
  });

  test('a wrong PIN does not lock a desk that is open', async () => {
    const { lock } = lockOf('2580');
    await lock.enter('2580');
    await lock.enter('0000');
    expect(lock.isOpen()).toBe(true);
  });

  test('the wait goes on after the desk was left', async () => {
    const { lock, clock } = lockOf('2580');
    for (let time = 0; time < 3; time += 1) await lock.enter('0000');
    lock.close();
    clock.now = 1500;
    expect(lock.read()).toEqual({ chosen: true, waitSeconds: 3, tries: 3 });
  });

  test('a thousand at once are not a thousand tries', async () => {
    const { lock } = lockOf('0999');
    const pins = Array.from({ length: 1000 }, (_, number) => String(number).padStart(4, '0'));
    const answers = await Promise.all(pins.map((pin) => lock.enter(pin)));
    expect(answers.filter(({ outcome }) => outcome === 'refused')).toHaveLength(3);
    expect(answers.filter(({ outcome }) => outcome === 'waiting')).toHaveLength(997);
    expect(lock.isOpen()).toBe(false);
  });

  test('a PIN still being compared when the desk is closed opens nothing', async () => {
    const { lock } = lockOf('2580');
    const answer = lock.enter('2580');
    lock.close();
    await answer;
    expect(lock.isOpen()).toBe(false);
    await lock.enter('2580');
    expect(lock.isOpen()).toBe(true);
  });

  test('a comparison that breaks does not stop the next', async () => {
    const { pinFile } = lockOf('2580');
    let broken = true;
    const matches = async (pin: string) => {
      if (broken) throw new Error('no memory');
      return pinFile.matches(pin);
    };
    const lock = deskLock({ ...pinFile, matches }, () => 0);
    await expect(lock.enter('2580')).rejects.toThrow('no memory');
    broken = false;
    expect(await lock.enter('2580')).toEqual({ outcome: 'opened' });
  });
});
