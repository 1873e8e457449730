import type { Page } from '@playwright/test';
import { endonyms, type LanguageCode } from '../../data/language.ts';
import type { DeskWords } from '../../data/languages/desk.ts';
import { wordsIn } from '../../data/languages/words.ts';
import type { DeskPage } from '../../renderer/scenes/desk/Columns.tsx';
import { pass } from './clock.ts';

/**
 * A scene as tests and pictures name it: `profile:seoul`, else the name alone. `pioneers` is About as
 * the map's title opens it; `source` and `languages` are what may lie over a profile; `desk` is the
 * lock, and `desk:PAGE` lies behind it. `compare:A:B` sets two pioneers side by side.
 */
export type SceneName =
  | 'attract'
  | 'map'
  | `profile:${string}`
  | 'source'
  | 'languages'
  | `compare:${string}`
  | 'day'
  | 'about'
  | 'pioneers'
  | 'idle'
  | 'desk'
  | `desk:${DeskPage}`
  | 'cleaning';

/** The pages that one can turn to without leaving the desk. */
export const turnedPages = [
  'today',
  'check',
  'set',
  'rehearse',
  'export',
  'consult',
  'stop',
] as const satisfies readonly DeskPage[];

/** Longer than the calm after the touch that wakes, and than any flight. */
const settled = 1500;

/** Walks from the attract scene to another one as a visitor would: by touch. */
export async function reach(page: Page, scene: SceneName, language: LanguageCode): Promise<void> {
  if (scene === 'attract') return;
  const words = wordsIn[language];
  if (scene === 'desk') return page.keyboard.press('Control+Alt+Shift+S');
  const press = (name: string) => page.getByRole('button', { name }).first().tap({ force: true });
  await press(endonyms[language]);
  // The touch that wakes presses nothing, and nothing answers for a moment after it.
  await pass(page, settled);
  const [name, part, other] = scene.split(':');
  switch (name) {
    case 'cleaning':
      return openDesk(page, words.desk, 'clean');
    case 'desk':
      return openDesk(page, words.desk, part as DeskPage);
    case 'compare':
      await page.locator(`[data-pioneer="${part}"]`).first().tap({ force: true });
      await pass(page, settled);
      await page.locator('[data-opens="compare"]').tap();
      if (other === undefined) return;
      await page.locator('.compare-right .compare-change').tap();
      return page.locator(`.compare-choice [data-pioneer="${other}"]`).tap();
    case 'profile':
    case 'source':
    case 'languages':
      await page
        .locator(`[data-pioneer="${part ?? 'seoul'}"]`)
        .first()
        .tap({ force: true });
      if (name === 'profile') return;
      await pass(page, settled);
      return press(name === 'source' ? words.profile.distance : endonyms[language]);
    case 'day':
      return press(words.common.day);
    case 'about':
      return press(words.common.about);
    case 'pioneers':
      return press(words.common.title[0]);
    case 'idle':
      return pass(page, 75_000);
  }
}

/** Chooses a PIN as the first to open the desk does, and goes to a page behind it. */
async function openDesk(page: Page, words: DeskWords, to: DeskPage): Promise<void> {
  await page.keyboard.press('Control+Alt+Shift+S');
  await unlock(page, words);
  await turnTo(page, to);
}

/** From one page of the desk to another, by its column; on an upright screen the first page has none. */
export async function turnTo(page: Page, to: DeskPage): Promise<void> {
  const column = page.locator(`.column[data-page="${to}"]`);
  await column.waitFor({ state: 'attached' });
  if ((await column.getAttribute('aria-current')) === null) await column.tap();
}

/** At the lock: chooses a PIN, twice. */
export async function unlock(page: Page, words: DeskWords): Promise<void> {
  for (const title of [words.lock.choose, words.lock.repeat]) {
    await page.getByRole('heading', { name: title }).waitFor();
    for (const digit of '2580') await page.getByRole('button', { name: digit, exact: true }).tap();
    await page.getByRole('button', { name: words.lock.confirm }).tap();
  }
}
