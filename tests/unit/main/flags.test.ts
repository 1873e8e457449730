import { describe, expect, test } from 'vitest';
import { handedOn, ownArguments, readFlags, usage } from '../../../main/flags.ts';

const plain = { kind: 'run', settingsFile: undefined, sharedFile: undefined, windowed: false };

test('a program that is started once more has the browser’s switches of this one, and not its profile', () => {
  expect(
    handedOn([
      'electron',
      '--no-sandbox',
      '.',
      '--user-data-dir=/a',
      '--windowed',
      '--disable-gpu',
      '--inspect=0',
    ]),
  ).toEqual(['--no-sandbox', '--disable-gpu']);
});

describe('the flags', () => {
  test('without any, the exhibit runs', () => {
    expect(readFlags([])).toEqual(plain);
  });

  test.each([[['--settings', '/a b/s.json']], [['--settings=/a b/s.json']]])(
    'a settings file is taken in either spelling: %j',
    (words) => {
      expect(readFlags(words)).toEqual({ ...plain, settingsFile: '/a b/s.json' });
    },
  );

  test('a settings file may have an equals sign in its name', () => {
    expect(readFlags(['--settings=/a=b.json'])).toEqual({ ...plain, settingsFile: '/a=b.json' });
  });

  test.each([[['--settings']], [['--settings', '']], [['--settings=']], [['--settings', '--windowed']]])(
    'a settings file without a path is refused: %j',
    (words) => {
      expect(readFlags(words)).toEqual({ kind: 'refused', reason: '--settings needs the path of a file' });
    },
  );

  test.each(['--setings', '--fullscreen', 'settings.json', '-h', '', '--windowed=1', '--help=yes', '--Help'])(
    'what nobody knows is refused by its name: %j',
    (word) => {
      expect(readFlags(['--windowed', word])).toEqual({ kind: 'refused', reason: `unknown flag ${word}` });
    },
  );

  test('the doctor looks at the settings that the exhibit would read', () => {
    expect(readFlags(['--doctor'])).toEqual({
      kind: 'doctor',
      settingsFile: undefined,
      sharedFile: undefined,
      json: false,
    });
    expect(readFlags(['--settings', 'a.json', '--doctor', '--json'])).toEqual({
      kind: 'doctor',
      settingsFile: 'a.json',
      sharedFile: undefined,
      json: true,
    });
    expect(readFlags(['--json'])).toMatchObject({ kind: 'refused' });
  });

  test('a file that several machines share is taken beside it, and needs a path as well', () => {
    expect(readFlags(['--shared-settings', 's.json', '--settings=a.json'])).toEqual({
      ...plain,
      settingsFile: 'a.json',
      sharedFile: 's.json',
    });
    expect(readFlags(['--shared-settings'])).toEqual({
      kind: 'refused',
      reason: '--shared-settings needs the path of a file',
    });
  });

  test('an unknown flag is refused even beside --help', () => {
    expect(readFlags(['--help', '--nonsense']).kind).toBe('refused');
  });

  test('switches of the browser pass, with and without a value', () => {
    expect(readFlags(['--no-sandbox', '--remote-debugging-port=0', '--windowed'])).toEqual({
      ...plain,
      windowed: true,
    });
  });

  test.each([
    ['--help', 'help'],
    ['--version', 'version'],
    ['--reset-pin', 'resetPin'],
  ])('%s is done instead of running', (word, kind) => {
    expect(readFlags(['--windowed', word])).toEqual({ kind });
  });

  test('the usage names every flag of the exhibit', () => {
    for (const flag of ['--settings', '--reset-pin', '--windowed', '--help', '--version'])
      expect(usage).toContain(flag);
  });
});

describe('the words meant for the exhibit', () => {
  test.each([
    [['electron', '.'], []],
    [['electron', '.', '--windowed'], ['--windowed']],
    [
      ['electron', '--no-sandbox', '/app', '--settings', 'x'],
      ['--settings', 'x'],
    ],
    [['electron', '-r', './hook.cjs', '--inspect=0', '.', '--help'], ['--help']],
    [['electron', '--require', './hook.cjs', '.'], []],
    [['electron'], []],
  ])('unpackaged they follow the path: %j', (argv, own) => {
    expect(ownArguments(argv, false)).toEqual(own);
  });

  test('packaged, everything after the program is ours', () => {
    expect(ownArguments(['/opt/pioneers', '--windowed', 'x'], true)).toEqual(['--windowed', 'x']);
  });
});
