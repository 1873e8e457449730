import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../data/settings.ts';
import { handlers } from '../../../main/handlers.ts';
import { deskLock } from '../../../main/lock/desk-lock.ts';
import { openPin } from '../../../main/lock/pin-file.ts';
import type { LogLine } from '../../../main/log.ts';
import { openSettings } from '../../../main/settings/settings-file.ts';
import { ownFolder } from './folder.ts';

const page = { width: 1920, height: 1080, fingers: 10, accelerated: true, fonts: true, walled: true };

const wanted = { ...defaultSettings, defaultLanguage: 'es' } as const;

/** The answers of a machine on a real folder, what it logged and whether it left. */
function machine(settingsPath?: string) {
  const folder = ownFolder();
  const lines: LogLine[] = [];
  const left = { times: 0 };
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
  });
  return { answers, lines, left, path };
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
