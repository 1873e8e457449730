import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { VisitReport } from '../../../data/counts.ts';
import { openCounts, type WallTime } from '../../../main/counts/counts-file.ts';
import { csvOf } from '../../../main/counts/csv.ts';
import { ownFolder } from '../main/folder.ts';

const visit: VisitReport = {
  scenes: ['map', 'profile'],
  pioneers: ['seoul', 'paris'],
  language: 'es',
  dwell: '2min',
  ending: 'idle',
};

/** Counts on a real folder, under a clock that the test moves. */
function counted(folder = ownFolder(), rule = { counting: true, keepDays: 30 }) {
  const clock: { now: WallTime } = { now: { date: '2016-12-09', minute: 10 * 60 + 47 } };
  const open = () => openCounts({ folder, now: () => clock.now, rule: () => rule });
  return { folder, clock, rule, open, counts: open() };
}

test('visits are summed by the hour, and a restart forgets none of them', () => {
  const { clock, counts, open } = counted();
  counts.began();
  counts.ended(visit);
  clock.now = { date: '2016-12-09', minute: 14 * 60 };
  counts.began();
  counts.ended({ ...visit, language: 'fr', pioneers: ['paris'] });
  for (const it of [counts, open()]) {
    const { bins, sums } = it.today();
    expect(bins.reduce((sum, count) => sum + count)).toBe(2);
    expect([bins[(10 * 60 + 45) / 5], bins[(14 * 60) / 5]]).toEqual([1, 1]);
    expect(sums).toEqual({
      visits: 2,
      scenes: { map: 2, profile: 2 },
      pioneers: { seoul: 1, paris: 2 },
      languages: { es: 1, fr: 1 },
      dwell: { '2min': 2 },
      endings: { idle: 2 },
    });
  }
});

test('what is kept of past days knows no time finer than an hour', () => {
  const { folder, clock, counts } = counted();
  counts.began();
  counts.ended(visit);
  clock.now = { date: '2016-12-10', minute: 9 * 60 };
  expect(counts.today().sums.visits).toBe(0);
  counts.began();
  counts.ended(visit);
  // Today's chart alone has bins, and it is today's.
  expect(readFileSync(join(folder, 'today.json'), 'utf8')).toContain('2016-12-10');
  expect(Object.keys(JSON.parse(readFileSync(join(folder, '2016-12-09.json'), 'utf8')).hours)).toEqual([
    '10',
  ]);
  expect(readFileSync(join(folder, '2016-12-09.json'), 'utf8')).not.toContain('47');
});

test('days older than they may become are erased', () => {
  const { folder, clock, open, rule } = counted();
  for (const day of ['2016-11-01', '2016-11-10', '2016-12-08'])
    writeFileSync(join(folder, `${day}.json`), '{"hours":{}}');
  clock.now = { date: '2016-12-09', minute: 0 };
  open();
  expect(readdirSync(folder).sort()).toEqual(['2016-11-10.json', '2016-12-08.json']);
  rule.keepDays = 1;
  open();
  expect(readdirSync(folder)).toEqual([]);
});

test('where nobody counts, nothing is written', () => {
  const { folder, counts } = counted(ownFolder(), { counting: false, keepDays: 30 });
  counts.began();
  counts.ended(visit);
  expect(counts.today().sums.visits).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
});

test('everything is forgotten when staff ask for it', () => {
  const { folder, counts, open } = counted();
  counts.began();
  counts.ended(visit);
  counts.forget();
  expect(counts.today().sums.visits).toBe(0);
  expect(
    open()
      .today()
      .bins.every((count) => count === 0),
  ).toBe(true);
  expect(existsSync(join(folder, 'today.json'))).toBe(false);
});

test('a disk that refuses costs no visit its exhibit, and a broken file no day', () => {
  const refused = openCounts({
    folder: '/dev/null/counts',
    now: () => ({ date: '2016-12-09', minute: 0 }),
    rule: () => ({ counting: true, keepDays: 30 }),
  });
  refused.began();
  refused.ended(visit);
  expect(refused.today().sums.visits).toBe(1);

  const { folder, open } = counted();
  writeFileSync(
    join(folder, '2016-12-09.json'),
    '{"hours": {"10": {"visits": -4, "scenes": {"map": "x"}}, "99": {}}}',
  );
  writeFileSync(join(folder, 'today.json'), '{');
  expect(open().today().sums).toEqual({
    visits: 0,
    scenes: {},
    pioneers: {},
    languages: {},
    dwell: {},
    endings: {},
  });
});

test('the table has a line an hour, and tells few visits only as few', () => {
  const { clock, counts } = counted();
  for (let times = 0; times < 5; times += 1) counts.ended(visit);
  clock.now = { date: '2016-12-09', minute: 15 * 60 };
  counts.ended(visit);
  const lines = csvOf(counts.days()).split('\r\n');
  const head = lines[0]?.split(',') ?? [];
  const column = (line: string | undefined, name: string) => line?.split(',')[head.indexOf(name)];
  expect(lines[0]?.startsWith('\uFEFFdate,hour,visits')).toBe(true);
  expect(lines).toHaveLength(4);
  expect([column(lines[1], 'hour'), column(lines[1], 'visits'), column(lines[1], 'pioneer seoul')]).toEqual([
    '10:00',
    '5',
    '5',
  ]);
  expect(column(lines[2], 'visits')).toBe('<5');
  expect(column(lines[2], 'pioneer tbilisi')).toBe('0');
  expect(new Set(lines.slice(0, 3).map((line) => line.split(',').length)).size).toBe(1);
});
