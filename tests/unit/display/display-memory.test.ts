import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDisplayMemory } from '../../../main/display/display-memory.ts';
import type { Remembered } from '../../../main/display/own-display.ts';
import { ownFolder } from '../main/folder.ts';

const glass: Remembered = {
  choice: 'second',
  id: 2,
  label: 'Glass',
  bounds: { x: 1920, y: 0, width: 1280, height: 720 },
};

test('a display is remembered, after a restart too', () => {
  const path = join(ownFolder(), 'home', 'display.json');
  const memory = openDisplayMemory(path);
  expect(memory.read()).toBeUndefined();
  memory.write(glass);
  expect(memory.read()).toEqual(glass);
  expect(openDisplayMemory(path).read()).toEqual(glass);
});

test.each(['{', '{}', '[1]', JSON.stringify({ ...glass, choice: 'tenth' })])(
  'a file of %s is as good as none',
  (text) => {
    const path = join(ownFolder(), 'display.json');
    writeFileSync(path, text);
    expect(openDisplayMemory(path).read()).toBeUndefined();
  },
);

test('where the disk refuses, it is remembered until the next start', () => {
  const path = join(ownFolder(), 'display.json');
  // A folder of that name cannot be replaced by a file.
  mkdirSync(path);
  const memory = openDisplayMemory(path);
  memory.write(glass);
  expect(memory.read()).toEqual(glass);
});
