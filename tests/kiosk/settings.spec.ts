import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { defaultSettings } from '../../data/settings.ts';
import type {} from '../../renderer/bridge.ts';
import { test } from '../support/kiosk.ts';

const defaults = {
  defaultLanguage: 'fr',
  idleSeconds: 75,
  countdownSeconds: 30,
  diagonalInches: 43,
} as const;

/** Files that were kept beside the settings because something in them was wrong. */
function kept(home: string): readonly string[] {
  return readdirSync(home).filter((name) => name.includes('.broken-'));
}

test.describe('with a settings file that nobody can read', () => {
  test.use({ settingsOnDisk: '{' });
  test('the exhibit opens with the defaults, keeps the file and says why', async ({ kiosk }) => {
    await expect(kiosk.page.getByText('Touchez l’écran').first()).toBeVisible();
    const opening = await kiosk.page.evaluate(() => window.bridge.readOpening(undefined));
    expect(opening.settings).toMatchObject(defaults);
    const [name = ''] = kept(kiosk.home);
    expect(opening.findings).toEqual([{ kind: 'unreadable', keptAs: name }]);
    expect(readFileSync(join(kiosk.home, name), 'utf8')).toBe('{');
    expect(kiosk.log()).toContainEqual(
      expect.objectContaining({ event: 'settingsFinding', kind: 'unreadable' }),
    );
  });
});

test.describe('with a field out of its limits, one of the wrong kind and one unknown', () => {
  test.use({
    settingsOnDisk: JSON.stringify({ idleSeconds: 5, defaultLanguage: 'en', borders: 'yes', colour: 'red' }),
  });
  test('only those fall back, each is named, and the rest is in force', async ({ kiosk }) => {
    await expect(kiosk.page.getByText('Touch the screen').first()).toBeAttached();
    const { settings, findings } = await kiosk.page.evaluate(() => window.bridge.readOpening(undefined));
    expect(settings).toMatchObject({ ...defaults, defaultLanguage: 'en', borders: true });
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'fieldRefused', field: 'idleSeconds' }),
        expect.objectContaining({ kind: 'fieldRefused', field: 'borders' }),
        { kind: 'unknownField', field: 'colour' },
      ]),
    );
    expect(findings).toHaveLength(3);
    expect(kept(kiosk.home)).toHaveLength(1);
  });
});

test.describe('without a settings file', () => {
  test('there is nothing to say', async ({ kiosk }) => {
    const { settings, findings } = await kiosk.page.evaluate(() => window.bridge.readOpening(undefined));
    expect(settings).toMatchObject(defaults);
    expect(findings).toEqual([]);
  });
});

test.describe('where several kiosks share a file', () => {
  const shared = join(tmpdir(), `pioneers-shared-${process.pid}.json`);
  test.use({ flags: ['--shared-settings', shared], settingsOnDisk: '{"diagonalInches": 55}' });
  test.beforeAll(() => writeFileSync(shared, '{"diagonalInches": 32, "defaultLanguage": "es"}'));
  test.afterAll(() => rmSync(shared));
  test('it is in force, and what this machine says lies over it', async ({ kiosk }) => {
    await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'es');
    const { settings, findings } = await kiosk.page.evaluate(() => window.bridge.readOpening(undefined));
    expect(settings).toMatchObject({ defaultLanguage: 'es', diagonalInches: 55, idleSeconds: 75 });
    expect(findings).toEqual([]);
  });
});

test.describe('where the settings cannot be written', () => {
  // A folder that cannot exist: its parent is a file.
  test.use({ flags: ['--settings', '/dev/null/settings.json'] });
  test('the exhibit opens all the same and says so', async ({ kiosk }) => {
    await expect(kiosk.page.getByText('Touchez l’écran').first()).toBeVisible();
    const { findings } = await kiosk.page.evaluate(() => window.bridge.readOpening(undefined));
    expect(findings).toEqual([{ kind: 'unwritable' }]);
  });
});

test('settings are written only while the desk is open, and whole', async ({ kiosk }) => {
  const { page, home } = kiosk;
  const wanted = { ...defaultSettings, diagonalInches: 55 };
  const outcome = () => page.evaluate((settings) => window.bridge.writeSettings(settings), wanted);
  expect(await outcome()).toEqual({ outcome: 'locked' });
  expect(await page.evaluate(() => window.bridge.choosePin('2580'))).toEqual({ outcome: 'opened' });
  expect(await outcome()).toEqual({ outcome: 'saved' });
  expect(JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8'))).toEqual(wanted);
  await page.evaluate(() => window.bridge.closeDesk(undefined));
  expect(await outcome()).toEqual({ outcome: 'locked' });
  writeFileSync(join(home, 'settings.json'), JSON.stringify(wanted));
});

test('a payload that breaks the contract is refused at the door', async ({ kiosk }) => {
  const refused = await kiosk.page.evaluate(() =>
    Promise.all(
      ['12', '', '123456789', 'abcd', 7, { pin: '1234' }].map((pin) =>
        window.bridge.enterPin(pin as string).then(
          () => 'taken',
          () => 'refused',
        ),
      ),
    ),
  );
  expect(refused).toEqual(Array.from({ length: 6 }, () => 'refused'));
});

test('wrong PINs wait longer and longer, and the wait outlives the page', async ({ kiosk }) => {
  const { page } = kiosk;
  await page.evaluate(() => window.bridge.choosePin('2580'));
  await page.evaluate(() => window.bridge.closeDesk(undefined));
  const enter = (pin: string) => page.evaluate((tried) => window.bridge.enterPin(tried), pin);
  expect(await enter('0000')).toMatchObject({ outcome: 'refused', waitSeconds: 0 });
  expect(await enter('0000')).toMatchObject({ outcome: 'refused', waitSeconds: 0 });
  expect(await enter('0000')).toMatchObject({ outcome: 'refused', waitSeconds: 4 });
  expect(await enter('2580')).toMatchObject({ outcome: 'waiting' });
  await page.reload();
  expect(await enter('2580')).toMatchObject({ outcome: 'waiting' });
  await expect.poll(async () => (await enter('2580')).outcome, { timeout: 10_000 }).toBe('opened');
});

test('leaving kiosk mode needs the open desk and ends with 0', async ({ kiosk }) => {
  const { page } = kiosk;
  expect(await page.evaluate(() => window.bridge.quit(undefined))).toEqual({ outcome: 'locked' });
  await page.evaluate(() => window.bridge.choosePin('2580'));
  expect(await page.evaluate(() => window.bridge.quit(undefined))).toEqual({ outcome: 'quitting' });
  expect(await kiosk.ended).toBe(0);
});
