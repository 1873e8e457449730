import { describe, expect, test } from 'vitest';
import { beaten, type Heart, look, lookEvery, opened, silence } from '../../../main/watch/heart.ts';

/** Looks once a second until `end`; when the page counts as dead, or undefined. */
function diesAt(
  heart: Heart,
  end: number,
  beats: (now: number) => boolean = () => false,
): number | undefined {
  let state = heart;
  for (let now = heart.looked + lookEvery; now <= end; now += lookEvery) {
    if (beats(now)) state = beaten(state, now);
    const seen = look(state, now);
    state = seen.heart;
    if (seen.still) return now;
  }
  return undefined;
}

describe('a page', () => {
  test('that beats once a second lives on', () => {
    expect(diesAt(opened(0), 3_600_000, () => true)).toBeUndefined();
  });

  test('that falls silent counts as dead within seven seconds', () => {
    expect(diesAt(beaten(opened(0), 0), 60_000)).toBe(silence.beating + lookEvery);
  });

  test('has longer for its start, and not for ever', () => {
    expect(diesAt(opened(0), silence.starting)).toBeUndefined();
    expect(diesAt(opened(0), 60_000)).toBe(silence.starting + lookEvery);
  });

  test('is not blamed for a machine that slept', () => {
    const asleep = look(beaten(opened(0), 1000), 8 * 3_600_000);
    expect(asleep.still).toBe(false);
    // Awake again it has as long as ever.
    expect(diesAt(asleep.heart, 8 * 3_600_000 + 60_000)).toBe(8 * 3_600_000 + silence.beating + lookEvery);
  });
});
