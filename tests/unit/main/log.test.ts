import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { echoTo, openLog } from '../../../main/log.ts';
import { refusals } from '../../../main/refusals.ts';
import { ownFolder } from './folder.ts';

const then = () => new Date('2016-12-09T09:45:00Z');
const silent = () => undefined;

function linesOf(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('each event is one JSON line with its time, in the file and to whoever listens', () => {
  const path = join(ownFolder(), 'logs', 'exhibit.log');
  let heard = '';
  const log = openLog(path, then, (text) => {
    heard += text;
  });
  log({ event: 'started', scene: 'attract' });
  log({ event: 'pageFailed', text: 'two\nlines "quoted"' });
  expect(linesOf(path)).toEqual([
    { at: '2016-12-09T09:45:00.000Z', event: 'started', scene: 'attract' },
    { at: '2016-12-09T09:45:00.000Z', event: 'pageFailed', text: 'two\nlines "quoted"' },
  ]);
  expect(heard).toBe(readFileSync(path, 'utf8'));
});

test('a later start writes on where the last one ended', () => {
  const path = join(ownFolder(), 'exhibit.log');
  openLog(path, then, silent)({ event: 'first' });
  openLog(path, then, silent)({ event: 'second' });
  expect(linesOf(path)).toHaveLength(2);
});

test('it never grows beyond its limit, and keeps one older file', () => {
  const path = join(ownFolder(), 'exhibit.log');
  const log = openLog(path, then, silent, 500);
  for (let number = 0; number < 100; number += 1) {
    log({ event: 'counted', number });
    expect(statSync(path).size).toBeLessThanOrEqual(500);
  }
  expect(linesOf(path).at(-1)).toMatchObject({ number: 99 });
  // The lines before the oldest in the file are the newest in the older one: none is lost between.
  const [oldest] = linesOf(path);
  const [before] = linesOf(`${path}.old`).slice(-1);
  expect((oldest as { number: number }).number).toBe((before as { number: number }).number + 1);
});

test('a disk that refuses loses the line and stops nothing', () => {
  const folder = ownFolder();
  const blocker = join(folder, 'a-file');
  writeFileSync(blocker, '');
  mkdirSync(join(folder, 'exhibit.log'));
  let heard = 0;
  for (const path of [join(blocker, 'exhibit.log'), join(folder, 'exhibit.log')])
    openLog(path, then, () => {
      heard += 1;
    })({ event: 'lost' });
  expect(heard).toBe(2);
  expect(existsSync(join(blocker, 'exhibit.log'))).toBe(false);
});

test('a listener that is gone does not end the program', async () => {
  const pipe = new Writable({
    write: (_text, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  });
  const echo = echoTo(pipe);
  echo('the first line breaks the pipe');
  // An error that nobody hears is thrown at the next turn, and would fail this test.
  await new Promise((resolve) => setImmediate(resolve));
  expect(() => echo('the second is written to nobody')).not.toThrow();
  await new Promise((resolve) => setImmediate(resolve));
});

test('of many refusals only the first twenty and every hundredth are told, shortened', () => {
  const told: Readonly<Record<string, unknown>>[] = [];
  const refused = refusals((line) => told.push(line));
  for (let time = 0; time < 350; time += 1) refused(`https://example.org/${'x'.repeat(400)}`);
  expect(told).toHaveLength(23);
  expect(told.map(({ count }) => count).slice(-4)).toEqual([20, 100, 200, 300]);
  for (const { what } of told) expect(String(what).length).toBeLessThanOrEqual(300);
});
