import { expect } from '@playwright/test';
import { soak } from '../soak/soak.ts';
import { test } from '../support/kiosk.ts';

/** What the pages may gain in an hour of restless visitors, in megabytes. */
const mostPerHour = 400;

test('a minute of visitors, a crash and a hang: no blank frame, no error, everything back in time', async ({
  host,
}) => {
  test.skip(host === 'chromium', 'the longer tests give it a quarter of an hour');
  test.setTimeout(150_000);
  const report = await soak({ host, minutes: 1, speed: 3, seed: 7, faultEvery: 22 });
  expect(report.faults).toEqual(['crash', 'hang']);
  expect(report.acts).toBeGreaterThan(60);
  expect(report.recoveries).toHaveLength(2);
  expect(report.recoveries[0]).toBeLessThan(3000);
  expect(Math.max(...report.recoveries)).toBeLessThan(4000);
  expect(report.looks).toBeGreaterThan(60);
  expect(report.blank).toBe(0);
  expect(report.errors).toEqual([]);
});

test('a quarter of an hour of visitors and faults leaves nothing behind', { tag: '@long' }, async ({
  host,
}) => {
  test.skip(host === 'electron', 'one host for so long is enough: both share everything but the window');
  test.setTimeout(1_100_000);
  const report = await soak({ host, minutes: 15, speed: 3, seed: 11, faultEvery: 110 });
  console.log(JSON.stringify(report));
  expect(report.faults.length).toBeGreaterThanOrEqual(7);
  expect(new Set(report.faults).size).toBe(4);
  expect(report.visits).toBeGreaterThan(0);
  expect(report.blank).toBe(0);
  expect(report.errors).toEqual([]);
  expect(report.memory.perHour).toBeLessThan(mostPerHour);
});
