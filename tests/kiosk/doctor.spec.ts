import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { chooseHost } from '../../scripts/host.mjs';
import { test } from '../support/kiosk.ts';

test('--doctor --json tells a program what is not in order, and ends with 0 when nothing must be corrected', async ({
  host,
  display,
}) => {
  const home = mkdtempSync(join(tmpdir(), 'pioneers-doctor-'));
  const { program, args } = await chooseHost(host);
  const run = spawnSync(program, [...args, `--user-data-dir=${home}`, '--doctor', '--json'], {
    encoding: 'utf8',
    env: { ...process.env, DISPLAY: display.name },
    timeout: 30_000,
  });
  expect(run.status).toBe(0);
  const { found, findings } = JSON.parse(run.stdout);
  expect(found).toContainEqual({ check: 'pin', health: 'look' });
  expect(found).toContainEqual(expect.objectContaining({ check: 'clock', health: 'good' }));
  expect(findings).toEqual([]);
});

test('at the desk the doctor sees that nothing outside can be reached', async ({ kiosk }) => {
  const { page } = kiosk;
  await page.evaluate(() => window.bridge.choosePin('2580'));
  const answer = await page.evaluate(() =>
    window.bridge.examine({
      width: 1920,
      height: 1080,
      fingers: 10,
      accelerated: false,
      fonts: true,
      walled: true,
    }),
  );
  expect(answer.outcome).toBe('examined');
  const reached = await page.evaluate(() =>
    fetch('https://www.opengovpartnership.org/', { mode: 'no-cors' }).then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
});
