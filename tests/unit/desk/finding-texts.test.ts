import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../data/contract.ts';
import { languageCodes } from '../../../data/language.ts';
import { wordsIn } from '../../../data/languages/words.ts';
import { defaultSettings } from '../../../data/settings.ts';
import { findingTexts, refusedValue, valueText } from '../../../renderer/scenes/desk/finding-texts.ts';

const texts = (findings: readonly Finding[], code: (typeof languageCodes)[number] = 'en') =>
  findingTexts(findings, defaultSettings, wordsIn[code].desk, code);

describe('what was found, in words', () => {
  test('nothing found is nothing to say', () => {
    expect(texts([])).toEqual([]);
  });

  test('a disk that refuses comes first, fields that nobody knows last and together', () => {
    const findings: Finding[] = [
      { kind: 'unknownField', field: 'colour' },
      { kind: 'unknownField', field: 'sound' },
      { kind: 'fieldRefused', field: 'diagonalInches', found: '4000' },
      { kind: 'unwritable' },
    ];
    const [first, second, third, ...more] = texts(findings);
    const words = wordsIn.en.desk;
    expect(first?.name).toBe(words.finding.unwritable);
    expect(second).toMatchObject({ name: words.settings.names.diagonalInches, opens: 'diagonalInches' });
    expect(second?.what).toContain('4000');
    expect(third?.name).toBe(words.finding.unknown(2));
    expect(third?.what).toMatch(/colour.*sound/);
    expect(more).toEqual([]);
  });

  test('a shared file that is faulty is for whoever looks after it: the desk has no button for it', () => {
    const [text] = texts([{ kind: 'sharedFaulty' }]);
    expect(text).toMatchObject({ name: wordsIn.en.desk.finding.shared, button: undefined, opens: undefined });
  });

  test('a refused field says what was found and what is kept, and opens its editor', () => {
    const [text] = texts([{ kind: 'fieldRefused', field: 'idleSeconds', found: '5' }]);
    expect(text?.opens).toBe('idleSeconds');
    expect(text?.what).toMatch(/5.*75/);
  });

  test('a broken file says under which name it was kept, or that it was not', () => {
    const [kept] = texts([{ kind: 'unreadable', keptAs: 'settings.broken-x.json' }]);
    expect(kept?.what).toContain('settings.broken-x.json');
    const [lost] = texts([{ kind: 'unreadable', keptAs: undefined }]);
    expect(lost?.what).toContain(wordsIn.en.desk.finding.notKept);
  });

  test('a stranger’s file cannot flood the page', () => {
    const findings = Array.from(
      { length: 500 },
      (_, number): Finding => ({ kind: 'unknownField', field: `${number}`.repeat(20) }),
    );
    for (const code of languageCodes) {
      const found = texts(findings, code);
      expect(found).toHaveLength(1);
      expect(found[0]?.what.length).toBeLessThan(400);
    }
  });
});

test('what the file said of a field is at hand in its editor', () => {
  const findings: Finding[] = [{ kind: 'fieldRefused', field: 'defaultLanguage', found: '"de"' }];
  expect(refusedValue(findings, 'defaultLanguage')).toBe('"de"');
  expect(refusedValue(findings, 'diagonalInches')).toBeUndefined();
});

test('values are written as the language writes them', () => {
  const settings = { ...defaultSettings, diagonalInches: 31.5, borders: false };
  const value = (field: keyof typeof settings, code: (typeof languageCodes)[number]) =>
    valueText(field, settings, wordsIn[code].desk, code);
  expect(value('diagonalInches', 'fr')).toBe(
    `31,5\u00A0${wordsIn.fr.desk.settings.units.diagonalInches.short}`,
  );
  expect(value('diagonalInches', 'en')).toBe(
    `31.5\u00A0${wordsIn.en.desk.settings.units.diagonalInches.short}`,
  );
  expect(value('borders', 'es')).toBe('no');
  expect(value('defaultLanguage', 'en')).toBe('Français');
  expect(value('idleSeconds', 'fr')).toBe('75\u00A0s');
});
