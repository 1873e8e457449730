import { describe, expect, test } from 'vitest';
import type { Check, Health, PageFacts } from '../../../data/doctor.ts';
import { languageCodes } from '../../../data/language.ts';
import { diagnosisText } from '../../../data/languages/diagnosis.ts';
import { wordsIn } from '../../../data/languages/words.ts';
import { diagnose, type MachineFacts } from '../../../main/doctor/diagnose.ts';
import { desktopOf } from '../../../main/doctor/facts.ts';
import { report } from '../../../main/doctor/report.ts';
import { sleepOfPowercfg, sleepOfXset } from '../../../main/doctor/sleep.ts';

const machine: MachineFacts = {
  now: new Date('2016-12-09T09:45:00Z'),
  built: new Date('2016-11-01T00:00:00Z'),
  freeBytes: 212e9,
  writable: true,
  sleep: 'never',
  desktop: undefined,
  pinChosen: true,
  version: '1.2.3',
  host: 'Electron 45',
};
const page: PageFacts = {
  width: 3840,
  height: 2160,
  fingers: 10,
  accelerated: true,
  fonts: true,
  walled: true,
};

const healthOf = (
  check: Check,
  facts: Partial<MachineFacts>,
  seen: Partial<PageFacts> = {},
): Health | undefined =>
  diagnose({ ...machine, ...facts }, { ...page, ...seen }).find((it) => it.check === check)?.health;

describe('the doctor', () => {
  test('finds a good machine ready', () => {
    expect(diagnose(machine, page).filter(({ health }) => health !== 'good')).toEqual([]);
  });

  test.each<[Check, Health, Partial<MachineFacts>, Partial<PageFacts>]>([
    ['clock', 'correct', { now: new Date('2016-10-31T00:00:00Z') }, {}],
    ['disk', 'correct', { writable: false }, {}],
    ['disk', 'look', { freeBytes: 9e8 }, {}],
    ['disk', 'good', { freeBytes: undefined }, {}],
    ['sleep', 'look', { sleep: 10 }, {}],
    ['sleep', 'look', { sleep: 'unknown' }, {}],
    ['sleep', 'good', { sleep: 'held' }, {}],
    ['desktop', 'look', { desktop: 'GNOME' }, {}],
    ['pin', 'look', { pinChosen: false }, {}],
    ['screen', 'look', {}, { height: 1079 }],
    ['screen', 'good', {}, { width: 1080, height: 1920 }],
    ['touch', 'look', {}, { fingers: 1 }],
    ['picture', 'look', {}, { accelerated: false }],
    ['fonts', 'correct', {}, { fonts: false }],
    ['network', 'correct', {}, { walled: false }],
  ])('finds %s %s with %o %o', (check, health, facts, seen) => {
    expect(healthOf(check, facts, seen)).toBe(health);
  });

  test('says nothing of what only a page sees where there is none', () => {
    const checks = diagnose(machine, undefined).map(({ check }) => check);
    expect(checks).not.toContain('network');
    expect(checks).toContain('disk');
  });

  test('has words for every finding in every language, and never the same for good and bad', () => {
    const bad = diagnose(
      {
        ...machine,
        now: new Date(0),
        writable: false,
        sleep: 3,
        desktop: 'KDE',
        pinChosen: false,
      },
      { width: 800, height: 600, fingers: 0, accelerated: false, fonts: false, walled: false },
    );
    const good = diagnose(machine, page);
    for (const code of languageCodes) {
      const { doctor } = wordsIn[code].desk;
      for (const found of bad.filter(({ health }) => health !== 'good')) {
        const before = good.find(({ check }) => check === found.check);
        const { what } = diagnosisText(found, doctor);
        expect(what).not.toBe(before === undefined ? '' : diagnosisText(before, doctor).what);
        expect(what).toMatch(/\.$/);
      }
    }
  });
});

describe('the report for a terminal', () => {
  test('puts the worst first and says what to do', () => {
    const lines = report(diagnose({ ...machine, writable: false, pinChosen: false }, undefined), []).split(
      '\n',
    );
    expect(lines[0]).toBe('Not ready: one point to correct');
    expect(lines[1]).toMatch(/^CORRECT {2}Disk: .*Make room/);
    expect(lines[2]).toMatch(/^look {5}Staff PIN/);
  });
});

describe('when the screen is turned off', () => {
  const xset = (timeout: number, dpms: string) =>
    `Screen Saver:\n  prefer blanking:  yes\n  timeout:  ${timeout}    cycle:  600\nDPMS (Display Power Management Signaling):\n${dpms}\n`;
  const standby = '  Standby: 600    Suspend: 900    Off: 1200';

  test.each([
    [xset(0, `${standby}\n  DPMS is Disabled`), 'never'],
    [xset(0, `${standby}\n  DPMS is Enabled`), 10],
    [xset(90, '  Server does not have the DPMS Extension'), 2],
    ['unable to open display ""', 'unknown'],
  ])('is read from xset', (text, sleep) => {
    expect(sleepOfXset(text)).toEqual(sleep);
  });

  test('is read from powercfg in any language', () => {
    const text = (ac: string, dc: string) =>
      `    Index du paramètre minimal possible : 0x00000000\n    Index actuel du paramètre de courant alternatif : 0x${ac}\n    Index actuel du courant continu : 0x${dc}\n`;
    expect(sleepOfPowercfg(text('00000258', '0000012c'))).toEqual(5);
    expect(sleepOfPowercfg(text('00000000', '00000000'))).toBe('never');
    expect(sleepOfPowercfg('')).toBe('unknown');
  });
});

test('a desktop is known by its name, and a session without one as none', () => {
  expect(desktopOf('linux', { XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' })).toBe('GNOME');
  expect(desktopOf('linux', {})).toBeUndefined();
  expect(desktopOf('win32', {})).toBe('Windows');
});
