import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaultSettings, kioskSettings, limits } from '../../../data/settings.ts';
import { readSettings } from '../../../main/settings/read.ts';

const written = (fields: Readonly<Record<string, unknown>>) => readSettings(JSON.stringify(fields));

describe('a settings text', () => {
  test('that says nothing gives the defaults and nothing to tell', () => {
    expect(readSettings('{}')).toEqual({ settings: defaultSettings, findings: [] });
  });

  test('that says everything well is taken as it is', () => {
    const all = {
      defaultLanguage: 'es',
      idleSeconds: 120,
      countdownSeconds: 45,
      diagonalInches: 31.5,
      borders: false,
      display: 'second',
      motion: 'reduced',
      languages: ['es', 'en'],
      hours: 'daily',
      opensAt: '09:00',
      closesAt: '00:30',
      dimMinutes: 10,
      shift: false,
      counting: false,
      keepDays: 7,
    };
    expect(written(all)).toEqual({ settings: all, findings: [] });
  });

  test.each(['', '{', 'null', '[]', '"fr"', '42', 'idleSeconds: 75'])(
    'that is not one JSON object is not read at all: %j',
    (text) => {
      expect(readSettings(text)).toBeUndefined();
    },
  );

  test('may begin with the byte order mark of a Windows editor', () => {
    expect(readSettings('\uFEFF{"idleSeconds": 90}')?.settings.idleSeconds).toBe(90);
  });
});

describe('a field', () => {
  test.each([
    ['defaultLanguage', 'de'],
    ['defaultLanguage', 3],
    ['idleSeconds', limits.idleSeconds.min - 1],
    ['idleSeconds', limits.idleSeconds.max + 1],
    ['idleSeconds', 75.5],
    ['idleSeconds', '75'],
    ['countdownSeconds', limits.countdownSeconds.min - 1],
    ['countdownSeconds', limits.countdownSeconds.max + 1],
    ['diagonalInches', limits.diagonalInches.min - 0.1],
    ['diagonalInches', limits.diagonalInches.max + 0.1],
    ['borders', 'yes'],
    ['display', 'fourth'],
    ['motion', null],
    ['languages', []],
    ['languages', ['fr', 'fr']],
    ['languages', ['fr', 'de']],
    ['languages', 'fr'],
    ['languages', ['en', 'es']],
    ['hours', 'weekdays'],
    ['opensAt', '9:30'],
    ['opensAt', '24:00'],
    ['closesAt', 1800],
    ['dimMinutes', limits.dimMinutes.min - 1],
    ['keepDays', limits.keepDays.max + 1],
    ['shift', 1],
    ['counting', 'no'],
  ])('%s refuses %j, falls back alone and is named', (field, value) => {
    const others = { idleSeconds: 90, countdownSeconds: 60, borders: false };
    const reading = written({ ...others, [field]: value });
    const fallback = Object.entries(defaultSettings).find(([name]) => name === field)?.[1];
    expect(reading?.settings).toEqual({ ...defaultSettings, ...others, [field]: fallback });
    expect(reading?.findings).toEqual([{ kind: 'fieldRefused', field, found: JSON.stringify(value) }]);
  });

  test.each([
    ['idleSeconds', 'min'],
    ['idleSeconds', 'max'],
    ['countdownSeconds', 'min'],
    ['countdownSeconds', 'max'],
    ['diagonalInches', 'min'],
    ['diagonalInches', 'max'],
  ] as const)('%s takes its own limit (%s)', (field, end) => {
    const reading = written({ [field]: limits[field][end] });
    expect(reading?.settings[field]).toBe(limits[field][end]);
    expect(reading?.findings).toEqual([]);
  });

  test('that nobody knows is named, shortened, and changes nothing', () => {
    const long = 'x'.repeat(500);
    const reading = written({ colour: 'red', [long]: 1 });
    expect(reading?.settings).toEqual(defaultSettings);
    expect(reading?.findings).toEqual([
      { kind: 'unknownField', field: 'colour' },
      { kind: 'unknownField', field: 'x'.repeat(60) },
    ]);
  });

  test('with a name of JavaScript’s own is as unknown as any other', () => {
    const text = '{"__proto__": {"idleSeconds": 60}, "toString": 1, "constructor": 2}';
    const reading = readSettings(text);
    expect(reading?.settings).toEqual(defaultSettings);
    expect(reading?.findings.map((finding) => 'field' in finding && finding.field)).toEqual([
      '__proto__',
      'toString',
      'constructor',
    ]);
  });

  test('with an endless value is shown to staff in sixty characters', () => {
    const finding = written({ motion: 'y'.repeat(100_000) })?.findings[0];
    expect(finding).toMatchObject({ kind: 'fieldRefused', found: `"${'y'.repeat(59)}` });
  });
});

test('whatever a JSON object holds, the settings that come out are within their limits', () => {
  const value = fc.oneof(fc.jsonValue(), fc.integer(), fc.constantFrom('fr', 'full', true));
  const names = fc.oneof(fc.constantFrom(...Object.keys(defaultSettings)), fc.string());
  fc.assert(
    fc.property(fc.dictionary(names, value), (fields) => {
      const reading = written(fields);
      expect(v.is(kioskSettings, reading?.settings)).toBe(true);
    }),
  );
});
