import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOver, realTime, rehearse, shownTime } from '../../../renderer/exhibit/rehearsal.ts';
import { instant } from '../../../renderer/light/moment.ts';

const begun = Date.UTC(2026, 4, 1, 9, 30);
const rehearsal = rehearse(instant(14 * 60), begun, 15);

test('the exhibit’s clock runs on from the rehearsed moment', () => {
  expect(shownTime(rehearsal, begun)).toBe(instant(14 * 60));
  expect(shownTime(rehearsal, begun + 3 * 60_000)).toBe(instant(14 * 60 + 3));
  expect(shownTime(undefined, begun)).toBe(begun);
});

test('what the clock on the wall says can always be told back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_600_000 }), (passed) => {
      expect(realTime(rehearsal, shownTime(rehearsal, begun + passed))).toBe(begun + passed);
    }),
  );
  expect(realTime(undefined, begun)).toBe(begun);
});

test('it is over when its time has passed, and when the clock was set back before it began', () => {
  expect(isOver(rehearsal, begun + 15 * 60_000 - 1)).toBe(false);
  expect(isOver(rehearsal, begun + 15 * 60_000)).toBe(true);
  expect(isOver(rehearsal, begun - 1)).toBe(true);
});
