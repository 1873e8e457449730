import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPin } from '../../../main/lock/pin-file.ts';
import { ownFolder } from './folder.ts';

const place = () => join(ownFolder(), 'pin.json');

test('before one is chosen, no PIN matches', async () => {
  const pin = openPin(place());
  expect(pin.isChosen()).toBe(false);
  expect(await pin.matches('1234')).toBe(false);
});

test('the one chosen matches, after a restart too, and no other does', async () => {
  const path = place();
  expect(await openPin(path).store('2580')).toBe(true);
  const pin = openPin(path);
  expect(pin.isChosen()).toBe(true);
  expect(await pin.matches('2580')).toBe(true);
  for (const wrong of ['2581', '258', '25800', '0852', '']) expect(await pin.matches(wrong)).toBe(false);
});

test('on disk it is a salted hash, twice the same PIN looks different, and only the owner reads it', async () => {
  const [first, second] = [place(), place()];
  for (const path of [first, second]) await openPin(path).store('13572468');
  for (const path of [first, second]) {
    expect(readFileSync(path, 'utf8')).not.toContain('13572468');
    expect(readdirSync(join(path, '..'))).toEqual(['pin.json']);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
  }
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  expect(read(first)).toEqual({
    salt: expect.stringMatching(/^[\da-f]{32}$/),
    hash: expect.stringMatching(/^[\da-f]{64}$/),
  });
  expect(read(first)).not.toEqual(read(second));
});

describe('a damaged file', () => {
  test.each(['', '{', 'null', '{}', '{"salt":"aa"}', `{"salt":"aa","hash":"${'z'.repeat(64)}"}`])(
    'opens nothing, and does not let a new PIN be chosen: %j',
    async (text) => {
      const path = place();
      writeFileSync(path, text);
      const pin = openPin(path);
      expect(pin.isChosen()).toBe(true);
      expect(await pin.matches('1234')).toBe(false);
      expect(await pin.matches('')).toBe(false);
    },
  );

  test('is forgotten like any other', async () => {
    const path = place();
    writeFileSync(path, '{');
    openPin(path).forget();
    expect(openPin(path).isChosen()).toBe(false);
    expect(await openPin(path).store('2580')).toBe(true);
  });
});

test('forgetting what was never chosen is no error', () => {
  expect(() => openPin(place()).forget()).not.toThrow();
});

test('a disk that refuses is told', async () => {
  const path = place();
  mkdirSync(join(path, 'inside'), { recursive: true });
  expect(await openPin(path).store('2580')).toBe(false);
});
