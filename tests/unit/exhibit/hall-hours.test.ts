import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../data/settings.ts';
import { hallPhase, minutesOf, twilight } from '../../../renderer/exhibit/hall-hours.ts';
import { darkness, restOf, wakingSteps } from '../../../renderer/exhibit/rest.ts';
import { clockOf } from '../../../renderer/light/hour.ts';

const daily = (opensAt: string, closesAt: string) =>
  ({ ...defaultSettings, hours: 'daily', opensAt, closesAt }) as const;
const day = daily('09:30', '18:00');
const kindAt = (clock: string, hours = day) => hallPhase(hours, minutesOf(clock)).kind;

describe('the hours of a hall', () => {
  test.each([
    ['08:59', 'closed'],
    ['09:00', 'waking'],
    ['09:29', 'waking'],
    ['09:30', 'open'],
    ['17:59', 'open'],
    ['18:00', 'dimming'],
    ['18:29', 'dimming'],
    ['18:30', 'closed'],
    ['00:00', 'closed'],
  ])('at %s it is %s', (clock, kind) => {
    expect(kindAt(clock)).toBe(kind);
  });

  test.each([
    ['20:59', 'closed'],
    ['21:00', 'waking'],
    ['23:59', 'open'],
    ['01:59', 'open'],
    ['02:00', 'dimming'],
    ['03:00', 'closed'],
  ])('that open at night: at %s it is %s', (clock, kind) => {
    expect(kindAt(clock, daily('21:30', '02:00'))).toBe(kind);
  });

  test('that are not kept, or that are a whole day, never close', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      expect(hallPhase({ ...day, hours: 'always' }, minute).kind).toBe('open');
      expect(hallPhase(daily('10:00', '10:00'), minute).kind).toBe('open');
    }
  });

  const minute = fc.integer({ min: 0, max: 1439 });
  test('are open for exactly as long as they say, whatever they are', () => {
    fc.assert(
      fc.property(minute, minute, (opens, closes) => {
        fc.pre(opens !== closes);
        const hours = daily(clockOf(opens), clockOf(closes));
        let open = 0;
        for (let at = 0; at < 1440; at += 1) if (hallPhase(hours, at).kind === 'open') open += 1;
        expect(open).toBe((closes - opens + 1440) % 1440);
        expect(hallPhase(hours, opens).kind).toBe('open');
        expect(hallPhase(hours, closes).kind).not.toBe('open');
      }),
      { numRuns: 60 },
    );
  });

  test('shares run from 0 towards 1', () => {
    fc.assert(
      fc.property(minute, minute, minute, (opens, closes, at) => {
        const phase = hallPhase(daily(clockOf(opens), clockOf(closes)), at);
        if ('share' in phase) {
          expect(phase.share).toBeGreaterThanOrEqual(0);
          expect(phase.share).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('an exhibit at which nobody is', () => {
  test('is awake while the hall is open, and dimmed after a long quiet', () => {
    expect(restOf(day, minutesOf('12:00'), false)).toEqual({ kind: 'awake' });
    expect(restOf(day, minutesOf('12:00'), true)).toEqual({ kind: 'dimmed', darkness: darkness.quiet });
  });

  test('grows darker minute by minute after closing, never lighter than a quiet one', () => {
    const darkening = (quiet: boolean) =>
      Array.from({ length: twilight }, (_, passed) => {
        const rest = restOf(day, minutesOf('18:00') + passed, quiet);
        return rest.kind === 'dimmed' ? rest.darkness : Number.NaN;
      });
    expect(darkening(false)).toEqual([...darkening(false)].sort((a, b) => a - b));
    expect(Math.min(...darkening(true))).toBeGreaterThanOrEqual(darkness.quiet);
    expect(Math.max(...darkening(false))).toBeLessThanOrEqual(darkness.most);
  });

  test('goes through every step of the morning before it opens', () => {
    const lights = Array.from({ length: twilight }, (_, passed) => {
      const rest = restOf(day, minutesOf('09:00') + passed, false);
      return rest.kind === 'closed' ? rest.light : 'open';
    });
    expect([...new Set(lights)]).toEqual(Array.from({ length: wakingSteps }, (_, step) => step));
    expect(restOf(day, minutesOf('08:59'), false)).toEqual({ kind: 'closed', light: undefined });
  });
});
