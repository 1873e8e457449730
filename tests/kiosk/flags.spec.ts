import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { chooseHost } from '../../scripts/host.mjs';
import { test } from '../support/kiosk.ts';

test('an unknown flag says how the program is used and ends with 2', async ({ host, display }) => {
  const { program, args } = await chooseHost(host);
  const run = spawnSync(program, [...args, '--colour=red'], {
    encoding: 'utf8',
    env: { ...process.env, DISPLAY: display.name },
    timeout: 30_000,
  });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('--colour=red');
  expect(run.stderr).toContain('Usage:');
});

test('--version and --help end with 0', async ({ host, display }) => {
  const { program, args } = await chooseHost(host);
  const env = { ...process.env, DISPLAY: display.name };
  const version = spawnSync(program, [...args, '--version'], { encoding: 'utf8', env, timeout: 30_000 });
  const help = spawnSync(program, [...args, '--help'], { encoding: 'utf8', env, timeout: 30_000 });
  expect([version.status, help.status]).toEqual([0, 0]);
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+/m);
  expect(help.stdout).toContain('--settings FILE');
});

test('--reset-pin forgets the PIN and ends with 0', async ({ host, display }) => {
  const home = mkdtempSync(join(tmpdir(), 'pioneers-reset-'));
  writeFileSync(join(home, 'pin.json'), '{}');
  const { program, args } = await chooseHost(host);
  const run = spawnSync(program, [...args, `--user-data-dir=${home}`, '--reset-pin'], {
    encoding: 'utf8',
    env: { ...process.env, DISPLAY: display.name },
    timeout: 30_000,
  });
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('forgotten');
});

test('a second start brings the first forward and ends with 0', async ({ kiosk, display }) => {
  const { program, args } = await chooseHost(kiosk.host);
  const second = spawnSync(program, [...args, `--user-data-dir=${kiosk.home}`], {
    encoding: 'utf8',
    env: { ...process.env, DISPLAY: display.name },
    timeout: 30_000,
  });
  expect(second.status).toBe(0);
  expect(second.stderr).toContain('already running');
  await expect(kiosk.page.getByText('Touchez l’écran').first()).toBeVisible();
});
