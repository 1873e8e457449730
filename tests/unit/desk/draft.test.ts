import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaultSettings, limits, settingsFields } from '../../../data/settings.ts';
import {
  afterKey,
  afterLanguage,
  type Draft,
  outcome,
  type SetDraft,
  toDefault,
  untouched,
} from '../../../renderer/scenes/desk/draft.ts';
import { type Field, groupNames, groups, options, optionsOf } from '../../../renderer/scenes/desk/fields.ts';
import { digitKeys, type EntryKey, keyMeaning, typed } from '../../../renderer/scenes/desk/keys.ts';

const settings = { ...defaultSettings, diagonalInches: 55, defaultLanguage: 'en' } as const;

/** What stands in the editor of the diagonal after these keys; "<" erases. */
function diagonal(keys: string): Draft {
  const pressed = [...keys].map((key): EntryKey => digitKeys.find((digit) => digit === key) ?? 'erase');
  return pressed.reduce(afterKey, untouched('diagonalInches'));
}

describe('the keypad', () => {
  test('adds digits up to the most it takes, and erases the last', () => {
    expect(typed('12', '3', 8)).toBe('123');
    expect(typed('12', '3', 2)).toBe('12');
    expect(typed('12', 'erase', 8)).toBe('1');
    expect(typed('', 'erase', 8)).toBe('');
  });

  test('understands a keyboard, and nothing on it but digits, erasing and confirming', () => {
    expect(['0', '9', 'Backspace', 'Delete', 'Enter'].map(keyMeaning)).toEqual([
      '0',
      '9',
      'erase',
      'erase',
      'confirm',
    ]);
    for (const name of ['a', ' ', '-', '.', 'Tab', 'Escape', '10', '', '١'])
      expect(keyMeaning(name)).toBeUndefined();
  });
});

describe('the diagonal', () => {
  test.each([
    ['4', '4'],
    ['043', '43'],
    ['000', ''],
    ['43<', '4'],
    ['1205', '120'],
    ['<<', ''],
  ])('typed as %s reads %s', (keys, text) => {
    expect(diagonal(keys)).toEqual({ field: 'diagonalInches', text, refused: false });
  });

  test('changes the settings, and only itself', () => {
    expect(outcome(diagonal('65'), settings, false)).toEqual({
      kind: 'change',
      settings: { ...settings, diagonalInches: 65 },
    });
  });

  test('is judged when it is entered: both limits are within, a step further is outside', () => {
    const { min, max } = limits.diagonalInches;
    for (const value of [min, max])
      expect(outcome(diagonal(String(value)), settings, false).kind).toBe('change');
    for (const value of [min - 1, max + 1])
      expect(outcome(diagonal(String(value)), settings, false)).toEqual({
        kind: 'outside',
        shown: String(value),
      });
  });

  test('that was not typed, or is the same, is nothing to save', () => {
    expect(outcome(diagonal(''), settings, false)).toEqual({ kind: 'nothing' });
    expect(outcome(diagonal('55'), settings, false)).toEqual({ kind: 'nothing' });
  });

  test('that stands in for a broken one is a change even when it is the same', () => {
    expect(outcome(diagonal('55'), settings, true).kind).toBe('change');
    expect(outcome(diagonal(''), settings, true).kind).toBe('nothing');
  });
});

describe('the language', () => {
  const choice = (value: 'fr' | 'en' | 'es' | undefined): Draft => ({ field: 'defaultLanguage', value });

  test('changes the settings, and only itself', () => {
    expect(outcome(choice('es'), settings, false)).toEqual({
      kind: 'change',
      settings: { ...settings, defaultLanguage: 'es' },
    });
  });

  test('that was not chosen, or is the same, is nothing to save unless it stands in for a broken one', () => {
    expect(outcome(choice(undefined), settings, true).kind).toBe('nothing');
    expect(outcome(choice('en'), settings, false).kind).toBe('nothing');
    expect(outcome(choice('en'), settings, true).kind).toBe('change');
  });

  test('is not typed', () => {
    expect(afterKey(choice('es'), '5')).toEqual(choice('es'));
  });
});

describe('the rows', () => {
  test('show every setting once', () => {
    const shown = groupNames.flatMap((group): readonly Field[] => groups[group]);
    expect([...shown].sort()).toEqual(Object.keys(settingsFields).sort());
  });

  test('are five at most in a group, as many as stand without scrolling', () => {
    for (const group of groupNames) expect(groups[group].length).toBeLessThanOrEqual(5);
  });
});

test.each(Object.keys(options) as (keyof typeof options)[])(
  '%s offers its default, and nothing its schema refuses',
  (field) => {
    expect(options[field]).toContain(defaultSettings[field]);
    for (const option of options[field]) expect(v.is(settingsFields[field], option)).toBe(true);
  },
);

test.each(Object.keys(defaultSettings) as Field[])(
  'asking for the default of %s gives back what a kiosk starts with',
  (field) => {
    const changed = {
      ...settings,
      idleSeconds: 31,
      countdownSeconds: 21,
      display: 'second',
      borders: false,
      motion: 'reduced',
      languages: ['en', 'es'],
      hours: 'daily',
      opensAt: '08:00',
      closesAt: '20:00',
      dimMinutes: 5,
      shift: false,
      counting: false,
      keepDays: 7,
    } as const;
    expect(outcome(toDefault(field), changed, false)).toEqual({
      kind: 'change',
      settings: { ...changed, [field]: defaultSettings[field] },
    });
  },
);

describe('a time of day', () => {
  const opening = (keys: string): Draft =>
    [...keys].reduce(
      (draft, key) => afterKey(draft, digitKeys.find((digit) => digit === key) ?? 'erase'),
      untouched('opensAt'),
    );

  test('is typed as four digits, zeros included', () => {
    expect(opening('0900')).toEqual({ field: 'opensAt', text: '0900', refused: false });
    expect(opening('09301')).toEqual({ field: 'opensAt', text: '0930', refused: false });
    expect(outcome(opening('0900'), settings, false)).toEqual({
      kind: 'change',
      settings: { ...settings, opensAt: '09:00' },
    });
  });

  test.each(['2400', '0960', '9', '93', '930'])('%s is none', (keys) => {
    expect(outcome(opening(keys), settings, false).kind).toBe('outside');
  });

  test('that is the one in force changes nothing', () => {
    expect(outcome(toDefault('opensAt'), settings, false)).toEqual({ kind: 'nothing' });
  });
});

describe('the languages on offer', () => {
  const languages: SetDraft = { field: 'languages', codes: undefined };

  test('are switched one by one, in the order in which they are offered', () => {
    const without = afterLanguage(languages, 'es', settings);
    expect(without.codes).toEqual(['fr', 'en']);
    expect(afterLanguage(without, 'es', settings).codes).toEqual(['fr', 'en', 'es']);
    expect(outcome(without, settings, false)).toEqual({
      kind: 'change',
      settings: { ...settings, languages: ['fr', 'en'] },
    });
  });

  test('always hold the one that welcomes', () => {
    expect(afterLanguage(languages, settings.defaultLanguage, settings)).toEqual(languages);
  });

  test('of a machine with one display, only the choice that stands can be given up', () => {
    expect(optionsOf('display', { ...settings, display: 'main' }, false)).toEqual(['main']);
    expect(optionsOf('display', { ...settings, display: 'third' }, false)).toEqual(['main', 'third']);
    expect(optionsOf('display', settings, true)).toEqual(options.display);
  });

  test('are the ones from which the welcome is chosen', () => {
    expect(optionsOf('defaultLanguage', { ...settings, languages: ['en', 'es'] }, true)).toEqual([
      'en',
      'es',
    ]);
  });
});
