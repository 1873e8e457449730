import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startIdleClock } from '../../../renderer/idle-clock.ts';
import { shieldAfterWaking } from '../../../renderer/input-shield.ts';

/** Stands for the page: both only listen to it. */
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const happen = (...types: readonly string[]) => {
  for (const type of types) page.dispatchEvent(new Event(type, { cancelable: true }));
};

describe('the idle clock', () => {
  test('strikes once, when nobody touched for as long as asked', () => {
    const idled = vi.fn();
    startIdleClock(75, idled);
    vi.advanceTimersByTime(74_999);
    expect(idled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(idled).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(600_000);
    expect(idled).toHaveBeenCalledTimes(1);
  });

  test.each(['pointerdown', 'pointermove', 'pointerup', 'keydown', 'wheel'])(
    'begins anew with %s',
    (sign) => {
      const idled = vi.fn();
      startIdleClock(75, idled);
      vi.advanceTimersByTime(74_000);
      happen(sign);
      vi.advanceTimersByTime(74_000);
      expect(idled).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1000);
      expect(idled).toHaveBeenCalledTimes(1);
    },
  );

  test('does not take a finger that lies still, as a wet patch does, for somebody', () => {
    const idled = vi.fn();
    startIdleClock(75, idled);
    happen('pointerdown');
    vi.advanceTimersByTime(75_000);
    expect(idled).toHaveBeenCalledTimes(1);
  });

  test('is silent once it was stopped, whatever is touched then', () => {
    const idled = vi.fn();
    const stop = startIdleClock(75, idled);
    happen('pointerdown');
    stop();
    happen('pointerdown', 'pointerup');
    vi.advanceTimersByTime(600_000);
    expect(idled).not.toHaveBeenCalled();
  });
});

describe('the shield after waking', () => {
  /** What reaches the exhibit below the shield. */
  const reached = () => {
    const heard: string[] = [];
    for (const kind of ['pointerdown', 'pointerup', 'click', 'touchend'])
      page.addEventListener(kind, () => heard.push(kind));
    return heard;
  };

  test('the touch that woke presses nothing, nor does its click', () => {
    shieldAfterWaking();
    const heard = reached();
    happen('pointerup', 'touchend', 'click');
    expect(heard).toEqual([]);
  });

  test('it stays as long as the finger does, and 400 ms more', () => {
    shieldAfterWaking();
    const heard = reached();
    vi.advanceTimersByTime(10_000);
    happen('pointerdown');
    expect(heard).toEqual([]);
    happen('pointerup');
    vi.advanceTimersByTime(399);
    happen('pointerdown', 'click');
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    happen('pointerdown', 'pointerup', 'click');
    expect(heard).toEqual(['pointerdown', 'pointerup', 'click']);
  });

  test('a finger that the system took away has left too', () => {
    shieldAfterWaking();
    const heard = reached();
    happen('pointercancel');
    vi.advanceTimersByTime(400);
    happen('click');
    expect(heard).toEqual(['click']);
  });

  test('a key is never swallowed', () => {
    shieldAfterWaking();
    let pressed = false;
    page.addEventListener('keydown', () => {
      pressed = true;
    });
    happen('keydown');
    expect(pressed).toBe(true);
  });
});
