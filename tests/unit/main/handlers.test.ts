import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../data/settings.ts';
import { openCounts } from '../../../main/counts/counts-file.ts';
import { openExports } from '../../../main/exports/exports.ts';
import { handlers } from '../../../main/handlers.ts';
import { deskLock } from '../../../main/lock/desk-lock.ts';
import { openPin } from '../../../main/lock/pin-file.ts';
import type { LogLine } from '../../../main/log.ts';
import type { FoundPlace } from '../../../main/places.ts';
import { openSettings } from '../../../main/settings/settings-file.ts';
import { ownFolder } from './folder.ts';

const page = { width: 1920, height: 1080, fingers: 10, accelerated: true, fonts: true, walled: true };

const wanted = { ...defaultSettings, defaultLanguage: 'es' } as const;

/**
 * The answers of a machine on a real folder, what it logged and whether it left.
 *
 * @param place `documents` for a place that is that folder, or the path of another
 */
function machine(settingsPath?: string, place?: string) {
  const folder = ownFolder();
  const places: readonly FoundPlace[] =
    place === undefined
      ? []
      : [{ id: place, kind: 'documents', name: '', path: place === 'documents' ? folder : place }];
  const lines: LogLine[] = [];
  const left = { times: 0, restarts: 0 };
  const path = settingsPath ?? join(folder, 'settings.json');
  const answers = handlers({
    settings: openSettings(path),
    lock: deskLock(openPin(join(folder, 'pin.json')), () => 0),
    log: (line) => lines.push(line),
    host: 'chromium',
    version: '1.2.3',
    uptime: () => 812.4,
    painted: () => undefined,
    shown: () => undefined,
    mode: () => 'usual',
    resume: () => undefined,
    examine: async () => [{ check: 'pin', health: 'good' }],
    leave: () => {
      left.times += 1;
    },
    supervised: true,
    restart: () => {
      left.restarts += 1;
    },
    counts: openCounts({
      folder: join(folder, 'counts'),
      now: () => ({ date: '2016-12-09', minute: 645 }),
      rule: () => defaultSettings,
    }),
    events: () => [{ at: 0, kind: 'started' }],
    startedAt: 0,
    places: () => places,
    exports: openExports(
      { program: process.execPath, args: ['-e', ''] },
      () => 0,
      (line) => lines.push(line),
    ),
  });
  return { answers, lines, left, path, folder };
}

describe('what a locked desk refuses', () => {
  test('settings are not written, and the file is not touched', () => {
    const { answers, path } = machine();
    expect(answers.writeSettings(wanted)).toEqual({ outcome: 'locked' });
    expect(() => readFileSync(path)).toThrow();
  });

  test('the exhibit does not end', () => {
    const { answers, left } = machine();
    expect(answers.quit(undefined)).toEqual({ outcome: 'locked' });
    expect(left.times).toBe(0);
  });

  test('nobody looks at the machine', async () => {
    const { answers } = machine();
    expect(await answers.examine(page)).toEqual({ outcome: 'locked' });
  });

  test('nothing is read, copied, taken over or erased, and nothing starts again', async () => {
    const { answers, left, folder } = machine(undefined, 'documents');
    const locked = { outcome: 'locked' };
    expect(answers.readDay(undefined)).toEqual(locked);
    expect(await answers.readPlaces(undefined)).toEqual(locked);
    expect(answers.saveCopy({ what: 'settings', place: 'documents' })).toEqual(locked);
    expect(answers.loadSettings({ place: 'documents' })).toEqual(locked);
    expect(answers.forgetCounts(undefined)).toEqual(locked);
    expect(answers.restart(undefined)).toEqual(locked);
    expect(left.restarts).toBe(0);
    expect(existsSync(join(folder, 'pioneers-settings.json'))).toBe(false);
  });

  test('no deck is made, followed or ended', async () => {
    const { answers, folder } = machine(undefined, 'documents');
    const locked = { outcome: 'locked' };
    expect(
      answers.startExport({ choice: { languages: ['fr'], formats: ['pdf'] }, place: 'documents' }),
    ).toEqual(locked);
    expect(answers.readExport(undefined)).toEqual(locked);
    expect(await answers.cancelExport(undefined)).toEqual(locked);
    expect(await answers.ejectExport(undefined)).toEqual(locked);
    expect(existsSync(join(folder, 'Pioneers'))).toBe(false);
  });

  test('a wrong PIN opens neither', async () => {
    const { answers } = machine();
    await answers.choosePin('2580');
    answers.closeDesk(undefined);
    expect(await answers.enterPin('0000')).toMatchObject({ outcome: 'refused' });
    expect(answers.writeSettings(wanted)).toEqual({ outcome: 'locked' });
  });
});

describe('what an open desk may do', () => {
  test('settings are written and in force', async () => {
    const { answers, path } = machine();
    await answers.choosePin('2580');
    expect(answers.writeSettings(wanted)).toEqual({ outcome: 'saved' });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(wanted);
    expect(answers.readOpening(undefined)).toMatchObject({ settings: wanted, findings: [] });
  });

  test('a disk that refuses is told, and the settings stay as they were', async () => {
    const { answers } = machine('/dev/null/settings.json');
    await answers.choosePin('2580');
    expect(answers.writeSettings(wanted)).toEqual({ outcome: 'notStored' });
    expect(answers.readOpening(undefined)).toMatchObject({
      settings: defaultSettings,
      findings: [{ kind: 'unwritable' }],
    });
  });

  test('settings go from one kiosk to another, and what is out of bounds is named', async () => {
    const { answers, folder } = machine(undefined, 'documents');
    await answers.choosePin('2580');
    answers.writeSettings(wanted);
    expect(answers.saveCopy({ what: 'settings', place: 'documents' })).toEqual({
      outcome: 'saved',
      name: 'pioneers-settings.json',
    });
    expect(answers.loadSettings({ place: 'documents' })).toEqual({
      outcome: 'read',
      settings: wanted,
      findings: [],
    });
    writeFileSync(join(folder, 'pioneers-settings.json'), '{"idleSeconds": 5}');
    expect(answers.loadSettings({ place: 'documents' })).toMatchObject({
      outcome: 'read',
      findings: [{ kind: 'fieldRefused', field: 'idleSeconds', found: '5' }],
    });
    writeFileSync(join(folder, 'pioneers-settings.json'), '{');
    expect(answers.loadSettings({ place: 'documents' })).toEqual({ outcome: 'unreadable' });
    rmSync(join(folder, 'pioneers-settings.json'));
    expect(answers.loadSettings({ place: 'documents' })).toEqual({ outcome: 'noFile' });
    expect(answers.loadSettings({ place: 'drive:GONE' })).toEqual({ outcome: 'placeGone' });
  });

  test('the counts are read, copied as a table, and erased', async () => {
    const { answers, folder } = machine(undefined, 'documents');
    const visit = {
      scenes: ['map'],
      pioneers: ['seoul'],
      language: 'fr',
      dwell: '1min',
      ending: 'idle',
    } as const;
    answers.visitBegan(undefined);
    answers.visitEnded({ ...visit, scenes: ['map'], pioneers: ['seoul'] });
    await answers.choosePin('2580');
    expect(answers.readDay(undefined)).toMatchObject({ outcome: 'read', day: { today: { visits: 1 } } });
    expect(answers.saveCopy({ what: 'counts', place: 'documents' })).toMatchObject({ outcome: 'saved' });
    expect(readFileSync(join(folder, 'pioneers-counts.csv'), 'utf8')).toContain('2016-12-09,10:00,<5');
    expect(answers.forgetCounts(undefined)).toEqual({ outcome: 'forgotten' });
    expect(answers.readDay(undefined)).toMatchObject({ outcome: 'read', day: { today: { visits: 0 } } });
  });

  test('a place that refuses is told, and nothing is left behind', async () => {
    const { answers } = machine(undefined, '/dev/null');
    await answers.choosePin('2580');
    expect(answers.saveCopy({ what: 'settings', place: '/dev/null' })).toEqual({ outcome: 'notStored' });
  });

  test('the exhibit starts again once it is asked to', async () => {
    const { answers, left } = machine();
    await answers.choosePin('2580');
    expect(answers.restart(undefined)).toEqual({ outcome: 'restarting' });
    expect(left).toEqual({ times: 0, restarts: 1 });
  });

  test('the exhibit ends once it is asked to', async () => {
    const { answers, left } = machine();
    await answers.choosePin('2580');
    expect(answers.quit(undefined)).toEqual({ outcome: 'quitting' });
    expect(left.times).toBe(1);
  });
});

test('a page that starts anew starts locked', async () => {
  const { answers } = machine();
  await answers.choosePin('2580');
  answers.readOpening(undefined);
  expect(answers.writeSettings(wanted)).toEqual({ outcome: 'locked' });
});

test('the log tells when the hall closes and opens', () => {
  const { answers, lines } = machine();
  for (const scene of ['attract', 'closed', 'closed', 'attract', 'map']) answers.sceneShown({ scene });
  expect(lines.map(({ event }) => event)).toEqual(['started', 'hallClosed', 'hallOpened']);
});

test('only the first scene ends the start, and the log says how long it took', () => {
  const { answers, lines } = machine();
  for (const scene of ['attract', 'map', 'attract']) answers.sceneShown({ scene });
  expect(lines).toEqual([{ event: 'started', scene: 'attract', milliseconds: 812 }]);
});

test('no PIN is ever in the log', async () => {
  const { answers, lines } = machine();
  await answers.choosePin('13572468');
  await answers.enterPin('24681357');
  await answers.enterPin('13572468');
  expect(lines).toHaveLength(3);
  expect(JSON.stringify(lines)).not.toMatch(/13572468|24681357/);
});
