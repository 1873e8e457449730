import type { ProgrammeItemId } from '../../data/programme.ts';

/** The first stated hour and the second, in minutes of the day in Paris. */
const first = 10 * 60 + 45;
const second = 14 * 60;

/**
 * What may be said of the programme at a minute of the day itself: never more than is known. The
 * source states two hours and an order, and no end.
 */
export type ProgrammeMoment =
  /** Nothing has begun: the first item is to come. */
  | { readonly kind: 'before'; readonly next: ProgrammeItemId; readonly at: number }
  /** Since a stated hour these items follow one another, in this order. */
  | {
      readonly kind: 'since';
      readonly at: number;
      readonly items: readonly [ProgrammeItemId, ProgrammeItemId];
      readonly next: { readonly item: ProgrammeItemId; readonly at: number } | undefined;
    }
  | { readonly kind: 'over' };

/**
 * @param minute of the day in Paris, or `undefined` on any other date: then there is no now
 * @param closing the minute at which the place closes
 */
export function programmeMoment(minute: number | undefined, closing = 24 * 60): ProgrammeMoment | undefined {
  if (minute === undefined) return undefined;
  if (minute >= closing) return { kind: 'over' };
  if (minute < first) return { kind: 'before', next: 'commitments', at: first };
  if (minute < second)
    return {
      kind: 'since',
      at: first,
      items: ['commitments', 'signing'],
      next: { item: 'session', at: second },
    };
  return { kind: 'since', at: second, items: ['session', 'exchange'], next: undefined };
}

/** The item that a minute chosen on the handle belongs to: the last one with a stated hour before it. */
export function itemAt(minute: number): ProgrammeItemId | undefined {
  if (minute < first) return undefined;
  return minute < second ? 'commitments' : 'session';
}
