import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { wordsIn } from '../../data/languages/words.ts';
import type {} from '../../renderer/bridge.ts';
import { type Kiosk, test } from '../support/kiosk.ts';

const { desk, common } = wordsIn.fr;

/** What is kept of today, as the file says it: sums by the hour. */
function keptHours(home: string): Readonly<Record<string, unknown>> {
  const folder = join(home, 'counts');
  if (!existsSync(folder)) return {};
  const [day] = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  return day === undefined ? {} : JSON.parse(readFileSync(join(folder, day), 'utf8')).hours;
}

/** Chooses a PIN as the first to open the desk does. */
async function openDesk({ page }: Kiosk): Promise<void> {
  await page.keyboard.press('Control+Alt+Shift+S');
  for (const title of [desk.lock.choose, desk.lock.repeat]) {
    await page.getByRole('heading', { name: title }).waitFor();
    await page.keyboard.type('2580');
    await page.keyboard.press('Enter');
  }
}

async function visitSeoul(kiosk: Kiosk): Promise<void> {
  const { page } = kiosk;
  await kiosk.touchUntil({ x: 700, y: 300 }, page.locator('[data-marker="seoul"]'));
  await kiosk.touchUntil('[data-marker="seoul"]', page.locator('.profile-panel'));
}

test('a visit is counted, and staff carry the table away', async ({ kiosk }) => {
  const { page, home } = kiosk;
  await visitSeoul(kiosk);
  // A visit is one after five seconds; the chart of today knows of it while it lasts.
  await expect.poll(() => existsSync(join(home, 'counts', 'today.json')), { timeout: 15_000 }).toBe(true);
  expect(keptHours(home)).toEqual({});
  await page.getByRole('button', { name: common.restart }).click();
  await expect
    .poll(() => Object.values(keptHours(home)))
    .toEqual([
      expect.objectContaining({
        visits: 1,
        scenes: { map: 1, profile: 1 },
        pioneers: { seoul: 1 },
        languages: { fr: 1 },
        endings: { restarted: 1 },
      }),
    ]);

  await openDesk(kiosk);
  await kiosk.touch('.column[data-page="consult"]');
  await kiosk.touch(`.consult-tabs button:has-text("${desk.day.theVisits}")`);
  await expect(page.getByRole('heading', { name: desk.day.visitsTitle(1) })).toBeVisible();
  await kiosk.touch(`button:has-text("${desk.day.copyTable}")`);
  await kiosk.touch(`button:has-text("${desk.day.documents}")`);
  await expect(page.getByText(desk.day.saved('pioneers-counts.csv', desk.day.documents))).toBeVisible();
  expect(readFileSync(join(home, 'Documents', 'pioneers-counts.csv'), 'utf8')).toMatch(/,\d\d:00,<5,/);

  await kiosk.touch(`button:has-text("${desk.day.done}")`);
  await kiosk.touch(`button:has-text("${desk.day.stopCounting}")`);
  await kiosk.touch(`button:has-text("${desk.day.stopAndErase}")`);
  await expect(page.getByRole('heading', { name: desk.day.notCounting })).toBeVisible();
  await expect.poll(() => keptHours(home)).toEqual({});
  expect(JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8'))).toMatchObject({ counting: false });
});

test.describe('where nobody counts', () => {
  test.use({ settingsOnDisk: JSON.stringify({ counting: false }) });
  test('a visit leaves nothing', async ({ kiosk }) => {
    await visitSeoul(kiosk);
    // Longer than it would take to become a visit.
    await expect(kiosk.page.locator('.profile-panel')).toBeVisible();
    await kiosk.page.getByRole('button', { name: common.restart }).click();
    await expect(kiosk.page.locator('.attract')).toBeVisible();
    expect(existsSync(join(kiosk.home, 'counts'))).toBe(false);
  });
});

test('the exhibit ends so that whoever supervises it starts it again', async ({ kiosk }) => {
  const restart = () => kiosk.page.evaluate(() => window.bridge.restart(undefined));
  expect(await restart()).toEqual({ outcome: 'locked' });
  await kiosk.page.evaluate(() => window.bridge.choosePin('2580'));
  expect(await restart()).toEqual({ outcome: 'restarting' });
  expect(await kiosk.ended).toBe(75);
});
