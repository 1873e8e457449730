import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { derivedFiles } from '../../../data/build/derived.ts';
import { type Level, levels, type World, worldAt } from '../../../data/build/levels.ts';
import { settingsSchemaText } from '../../../data/build/settings-schema.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { defaultSettings } from '../../../data/settings.ts';
import { atlasOf } from '../../../renderer/canvas/atlas.ts';

describe('data/world', () => {
  const files = derivedFiles();

  test.each([...files.keys()])('%s is, byte for byte, what `npm run build:data` makes', (name) => {
    const made = Buffer.from(files.get(name) ?? '');
    // Compared as a whole, and not shown: a difference of 700 kB tells nobody anything.
    expect(readFileSync(`data/world/${name}`).equals(made)).toBe(true);
  });

  test('holds nothing that is not derived', () => {
    expect(readdirSync('data/world').sort()).toEqual([...files.keys()].sort());
  });
});

test('the schema of the settings file is what `npm run build:data` makes, and knows every field', () => {
  const text = readFileSync('data/settings.schema.json', 'utf8');
  expect(text).toBe(settingsSchemaText());
  const { properties } = JSON.parse(text);
  expect(Object.keys(properties).sort()).toEqual(Object.keys(defaultSettings).sort());
  expect(properties.idleSeconds).toMatchObject({ type: 'integer', minimum: 30, maximum: 600, default: 75 });
  expect(properties.languages).toMatchObject({ type: 'array', minItems: 1, uniqueItems: true });
});

describe('a level that is simplified further', () => {
  const fine = levels.at(-1);
  if (fine === undefined) throw new Error('there is a level');
  const coarser: Level = { ...fine, name: 'coarser', leastKm2: 100 };
  const points = (world: World) => world.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const [before, after] = [worldAt(fine), worldAt(coarser)];

  test('has fewer points, and still every country', () => {
    expect(points(after)).toBeLessThan(points(before) / 2);
    const [all, kept] = [atlasOf(before).countries, atlasOf(after).countries];
    expect([...kept.keys()]).toEqual([...all.keys()]);
    for (const { countryId } of pioneers) expect(kept.get(countryId)).toBeDefined();
  });

  test('keeps borders shared by the two countries that have them', () => {
    const lines = (world: World) => atlasOf(world).borders.coordinates.length;
    expect(lines(after)).toBe(lines(before));
  });
});
