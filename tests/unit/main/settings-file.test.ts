import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../data/settings.ts';
import { openSettings } from '../../../main/settings/settings-file.ts';
import { ownFolder } from './folder.ts';

const wanted = { ...defaultSettings, defaultLanguage: 'en', diagonalInches: 55 } as const;

/** A settings file with this text, and the names that lie beside it. */
function fileWith(text: string) {
  const folder = ownFolder();
  const path = join(folder, 'settings.json');
  writeFileSync(path, text);
  return { folder, path, beside: () => readdirSync(folder).filter((name) => name !== 'settings.json') };
}

describe('without a file', () => {
  test('the defaults are in force, nothing is to be said and nothing is written', () => {
    const folder = ownFolder();
    const file = openSettings(join(folder, 'settings.json'));
    expect(file.reading()).toEqual({ settings: defaultSettings, findings: [] });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a save makes it, with the folders above it', () => {
    const path = join(ownFolder(), 'deep', 'deeper', 'settings.json');
    const file = openSettings(path);
    expect(file.save(wanted)).toBe(true);
    expect(file.reading().settings).toEqual(wanted);
    expect(openSettings(path).reading()).toEqual({ settings: wanted, findings: [] });
  });
});

describe('a file that is not JSON', () => {
  test('is kept beside under another name, and the finding says which', () => {
    const { folder, path, beside } = fileWith('{ "idleSeconds": ');
    const { settings, findings } = openSettings(path).reading();
    expect(settings).toEqual(defaultSettings);
    const [kept = ''] = beside();
    expect(findings).toEqual([{ kind: 'unreadable', keptAs: kept }]);
    expect(kept).toMatch(/^settings\.broken-[\dT-]+\.json$/);
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('{ "idleSeconds": ');
  });

  test('is kept once however often the exhibit starts', () => {
    const { path, beside } = fileWith('nonsense');
    for (let start = 0; start < 4; start += 1) openSettings(path);
    expect(beside()).toHaveLength(1);
  });

  test('stays kept after a save has mended the settings', () => {
    const { folder, path, beside } = fileWith('nonsense');
    const file = openSettings(path);
    expect(file.save(wanted)).toBe(true);
    expect(file.reading()).toEqual({ settings: wanted, findings: [] });
    expect(readFileSync(join(folder, beside()[0] ?? ''), 'utf8')).toBe('nonsense');
  });

  test('stays kept when somebody mends the file in place, as editors do', () => {
    const { folder, path, beside } = fileWith('nonsense');
    openSettings(path);
    writeFileSync(path, JSON.stringify(wanted));
    expect(openSettings(path).reading()).toEqual({ settings: wanted, findings: [] });
    expect(readFileSync(join(folder, beside()[0] ?? ''), 'utf8')).toBe('nonsense');
  });

  test('that breaks again later is kept again, beside the first', () => {
    const { path, beside } = fileWith('nonsense');
    openSettings(path);
    writeFileSync(path, 'more nonsense');
    utimesSync(path, 2_000_000_000, 2_000_000_000);
    openSettings(path);
    expect(beside()).toHaveLength(2);
  });
});

describe('a file with something wrong in it', () => {
  test('is kept too, because the next save would drop what is wrong', () => {
    const text = '{"idleSeconds": 5, "colour": "red", "defaultLanguage": "es"}';
    const { folder, path, beside } = fileWith(text);
    const { settings, findings } = openSettings(path).reading();
    expect(settings).toEqual({ ...defaultSettings, defaultLanguage: 'es' });
    expect(findings.map(({ kind }) => kind)).toEqual(['unknownField', 'fieldRefused']);
    expect(readFileSync(join(folder, beside()[0] ?? ''), 'utf8')).toBe(text);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('is not kept when nothing is wrong', () => {
    const { path, beside } = fileWith(JSON.stringify(wanted));
    openSettings(path);
    expect(beside()).toEqual([]);
  });
});

describe('where the disk does not help', () => {
  test('a folder in the place of the file is set aside, and a save works again', () => {
    const path = join(ownFolder(), 'settings.json');
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'kept');
    const file = openSettings(path);
    const [finding] = file.reading().findings;
    const keptAs = finding?.kind === 'unreadable' ? finding.keptAs : undefined;
    expect(readFileSync(join(path, '..', keptAs ?? '', 'inside'), 'utf8')).toBe('kept');
    expect(file.save(wanted)).toBe(true);
    expect(openSettings(path).reading().settings).toEqual(wanted);
  });

  test('a place that cannot be written to is said at once, and a save is refused', () => {
    const blocker = join(ownFolder(), 'a-file');
    writeFileSync(blocker, '');
    const file = openSettings(join(blocker, 'settings.json'));
    expect(file.reading()).toEqual({ settings: defaultSettings, findings: [{ kind: 'unwritable' }] });
    expect(file.save(wanted)).toBe(false);
    expect(file.reading()).toEqual({ settings: defaultSettings, findings: [{ kind: 'unwritable' }] });
  });

  test('a save that is refused leaves what was in force and says so once', () => {
    const folder = ownFolder();
    const path = join(folder, 'settings.json');
    const file = openSettings(path);
    expect(file.save(wanted)).toBe(true);
    // From now on the name belongs to a folder that is not empty.
    rmSync(path);
    mkdirSync(join(path, 'inside'), { recursive: true });
    for (let time = 0; time < 3; time += 1) expect(file.save(defaultSettings)).toBe(false);
    expect(file.reading()).toEqual({ settings: wanted, findings: [{ kind: 'unwritable' }] });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});

describe('a file that several kiosks share', () => {
  /** Both files, as they lie before the exhibit starts; without a text there is none. */
  function both(shared: string | undefined, own?: object) {
    const folder = ownFolder();
    const [sharedPath, path] = [join(folder, 'shared.json'), join(folder, 'settings.json')];
    if (shared !== undefined) writeFileSync(sharedPath, shared);
    if (own !== undefined) writeFileSync(path, JSON.stringify(own));
    return { file: openSettings(path, sharedPath), path, sharedPath, folder };
  }

  test('is in force, and this machine’s own lies over it, field by field', () => {
    const { file } = both('{"idleSeconds": 90, "borders": false}', { borders: true, diagonalInches: 55 });
    expect(file.reading()).toEqual({
      settings: { ...defaultSettings, idleSeconds: 90, borders: true, diagonalInches: 55 },
      findings: [],
    });
  });

  test('is never written; a save keeps what differs from it alone, and follows it otherwise', () => {
    const { file, path, sharedPath } = both('{"idleSeconds": 90}');
    expect(file.save({ ...file.reading().settings, diagonalInches: 55 })).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ diagonalInches: 55 });
    expect(readFileSync(sharedPath, 'utf8')).toBe('{"idleSeconds": 90}');
    writeFileSync(sharedPath, '{"idleSeconds": 120}');
    expect(openSettings(path, sharedPath).reading().settings).toEqual({
      ...defaultSettings,
      idleSeconds: 120,
      diagonalInches: 55,
    });
  });

  test('says which of its fields is out of bounds, and keeps nothing beside itself', () => {
    const { file, folder } = both('{"idleSeconds": 5}', {});
    expect(file.reading()).toEqual({
      settings: defaultSettings,
      findings: [{ kind: 'fieldRefused', field: 'idleSeconds', found: '5' }],
    });
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'shared.json']);
  });

  test.each([
    ['missing', undefined],
    ['no JSON', '{'],
    ['of fields that nobody knows', '{"idle": 90}'],
  ])('that is %s is told, and no save says that it is mended', (_name, shared) => {
    const { file } = both(shared, { diagonalInches: 55 });
    const told = {
      settings: { ...defaultSettings, diagonalInches: 55 },
      findings: [{ kind: 'sharedFaulty' }],
    };
    expect(file.reading()).toEqual(told);
    expect(file.save(file.reading().settings)).toBe(true);
    expect(file.reading()).toEqual(told);
  });

  test('that is out of reach at a start takes nothing from this machine’s own', () => {
    const { file, path, sharedPath } = both(undefined, { idleSeconds: defaultSettings.idleSeconds });
    expect(file.save({ ...file.reading().settings, diagonalInches: 55 })).toBe(true);
    writeFileSync(sharedPath, '{"idleSeconds": 90}');
    expect(openSettings(path, sharedPath).reading().settings).toEqual({
      ...defaultSettings,
      diagonalInches: 55,
    });
  });

  test('whose field was refused has it confirmed by this machine once its staff save', () => {
    const { file, path, sharedPath } = both('{"idleSeconds": 5}');
    expect(file.save(file.reading().settings)).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ idleSeconds: defaultSettings.idleSeconds });
    expect(openSettings(path, sharedPath).reading().settings).toEqual(defaultSettings);
  });
});
