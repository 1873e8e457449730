import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { endonyms, type LanguageCode } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { type Kiosk, test } from '../support/kiosk.ts';

const { desk } = wordsIn.fr;
const { deck } = desk;

/** Chooses a PIN as the first to open the desk does, or enters the one that was chosen; turns to the export. */
async function openExport(kiosk: Kiosk, titles = [desk.lock.choose, desk.lock.repeat]): Promise<void> {
  const { page } = kiosk;
  await page.keyboard.press('Control+Alt+Shift+S');
  for (const title of titles) {
    await page.getByRole('heading', { name: title }).waitFor();
    await page.keyboard.type('2580');
    await page.keyboard.press('Enter');
  }
  await kiosk.touch('.column[data-page="export"]');
}

/** Takes out of the choice what is not wanted: everything is in it at first. */
async function without(kiosk: Kiosk, languages: readonly LanguageCode[], formats: readonly string[]) {
  for (const code of languages) await kiosk.touch(`.export-choice:has-text("${endonyms[code]}")`);
  for (const format of formats) await kiosk.touch(`.export-choice:has-text("${format}")`);
}

/** Touches a button beside the answer, once it answers: what has just changed takes no touch for a moment. */
async function press(kiosk: Kiosk, name: string): Promise<void> {
  await expect(kiosk.page.locator('.export-do').getByRole('button', { name })).toBeEnabled();
  await kiosk.touch(`.export-do button:has-text("${name}")`);
}

const start = (kiosk: Kiosk) => press(kiosk, deck.start);

const pages = (kiosk: Kiosk) =>
  kiosk.page.getByRole('progressbar').getAttribute('aria-valuenow').then(Number);

test('staff export the slides, and find them whole where they asked for them', async ({ kiosk }) => {
  await openExport(kiosk);
  await without(kiosk, ['en', 'es'], ['PNG', 'PPTX']);
  await start(kiosk);
  await expect(kiosk.page.getByText(deck.done, { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(kiosk.page.getByText(deck.checked(27))).toBeVisible();
  const folder = join(kiosk.home, 'Documents', 'Pioneers');
  expect(readdirSync(folder).sort()).toEqual(['index.html', 'pioneers-fr.pdf', 'pioneers.json']);
  const { files } = JSON.parse(readFileSync(join(folder, 'pioneers.json'), 'utf8'));
  const bytes = files.reduce((sum: number, file: { bytes: number }) => sum + file.bytes, 0);
  await expect(kiosk.page.getByText(deck.weight(deck.size(bytes)))).toBeVisible();
  expect(kiosk.log()).toContainEqual(expect.objectContaining({ event: 'deckExported', pages: 27 }));
});

test('visitors go on while a deck is made; cancelled, it leaves nothing', async ({ kiosk }) => {
  const { page, home } = kiosk;
  await openExport(kiosk);
  await start(kiosk);
  await expect.poll(() => pages(kiosk), { timeout: 60_000 }).toBeGreaterThan(0);
  expect(readdirSync(join(home, 'Documents', 'Pioneers'))).toHaveLength(1);

  await kiosk.touch('.column-out');
  await kiosk.touchUntil({ x: 700, y: 300 }, page.locator('[data-marker="seoul"]'));
  await kiosk.touchUntil('[data-marker="seoul"]', page.locator('.profile-panel'));

  await openExport(kiosk, [desk.lock.enter]);
  await expect.poll(() => pages(kiosk), { timeout: 60_000 }).toBeGreaterThan(2);
  await press(kiosk, deck.cancel);
  await expect(page.locator('.export-do').getByText(deck.visitorsGoOn, { exact: true })).toBeVisible();
  expect(readdirSync(join(home, 'Documents'))).toEqual([]);
});

test('a folder that goes away while a deck is made is told, and the exhibit goes on @long', async ({
  kiosk,
}) => {
  const { page, home } = kiosk;
  await openExport(kiosk);
  await start(kiosk);
  await expect.poll(() => pages(kiosk), { timeout: 60_000 }).toBeGreaterThan(0);
  rmSync(join(home, 'Documents', 'Pioneers'), { recursive: true });
  await expect(page.locator('.export-said').getByText(deck.failures.gone.documents)).toBeVisible({
    timeout: 30_000,
  });
  expect(kiosk.log()).toContainEqual(expect.objectContaining({ event: 'deckNotExported', failure: 'gone' }));
  await press(kiosk, deck.back);
  await expect(page.locator('.export-do').getByText(deck.visitorsGoOn, { exact: true })).toBeVisible();
  expect(existsSync(join(home, 'Documents', 'Pioneers'))).toBe(false);
});

test('a drive that is put in is offered, written to and let go', async ({ kiosk }) => {
  // Another run of the tests may have a drive of its own on this machine.
  const name = `SOMMET ${process.pid}`;
  const path = join('/media', userInfo().username, name);
  test.skip(process.getuid?.() !== 0, 'this user may not mount a drive');
  mkdirSync(path, { recursive: true });
  try {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', 'none', path]).status === 0;
    test.skip(!mounted, 'this machine does not let the tests mount a drive');
    await openExport(kiosk);
    await expect(kiosk.page.locator('.export-choice', { hasText: deck.drive(name) })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await without(kiosk, ['en', 'es'], ['PNG', 'PPTX']);
    await start(kiosk);
    await expect(kiosk.page.getByText(deck.done, { exact: true })).toBeVisible({ timeout: 60_000 });
    expect(existsSync(join(path, 'Pioneers', 'pioneers-fr.pdf'))).toBe(true);
    await press(kiosk, deck.eject);
    await expect(kiosk.page.locator('.export-do').getByText(deck.ejected)).toBeVisible();
    expect(readdirSync(path)).toEqual([]);
  } finally {
    spawnSync('umount', [path]);
    rmSync(path, { recursive: true, force: true });
  }
});
