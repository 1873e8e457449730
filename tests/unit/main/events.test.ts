import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../main/events/events.ts';

const at = (second: number) => new Date(Date.UTC(2016, 11, 9, 9, 0, second)).toISOString();
const line = (second: number, event: string, more = {}) => ({ at: at(second), event, ...more });
const kinds = (...lines: readonly ReturnType<typeof line>[]) => eventsOf(lines).map(({ kind }) => kind);

describe('a page that went away and came back', () => {
  test('is one event, with the time it took', () => {
    expect(
      eventsOf([
        line(0, 'pageStill', { milliseconds: 6400 }),
        line(1, 'pageGone', { reason: 'killed', planned: false }),
        line(3, 'pageBack', { milliseconds: 2100 }),
        line(9, 'pageGone', { reason: 'crashed', planned: false }),
      ]),
    ).toEqual([
      { at: Date.parse(at(9)), kind: 'lost', repairedAfter: undefined },
      { at: Date.parse(at(1)), kind: 'frozen', repairedAfter: 2100 },
    ]);
  });

  test('on purpose is no failure', () => {
    expect(
      kinds(
        line(0, 'pageTooLarge', { bytes: 2e9 }),
        line(0, 'pageGone', { reason: 'killed', planned: true }),
        line(2, 'pageBack', { milliseconds: 1500 }),
      ),
    ).toEqual(['refreshed']);
  });
});

test('findings of one start are one event, counted', () => {
  const found = { kind: 'fieldRefused', field: 'idleSeconds', found: '5' };
  expect(
    eventsOf([line(0, 'settingsFinding', found), line(0, 'settingsFinding', found), line(1, 'started')]),
  ).toEqual([
    { at: Date.parse(at(1)), kind: 'started' },
    { at: Date.parse(at(0)), kind: 'settingsIgnored', count: 2 },
  ]);
});

test('what only the log needs to know is no event, and neither is what nobody can read', () => {
  expect(
    kinds(
      line(0, 'refused', { what: 'https://example.org' }),
      line(1, 'constructor'),
      { at: 'never', event: 'started' },
      line(2, 'pinEntered', { outcome: 'refused' }),
      line(3, 'pinEntered', { outcome: 'opened' }),
      line(4, 'settingsWritten', { outcome: 'notStored' }),
      line(5, 'breakerTripped', { mode: 'safe' }),
      line(6, 'breakerTripped', { mode: 'quiet' }),
    ),
  ).toEqual(['quiet', 'safe', 'settingsNotSaved', 'deskOpened', 'wrongPin']);
});
