import type { Page } from '@playwright/test';
import { endonyms, type LanguageCode } from '../../data/language.ts';
import type { DeskWords } from '../../data/languages/desk.ts';
import { wordsIn } from '../../data/languages/words.ts';

/** A scene as tests and pictures name it: `profile:seoul`, else the name alone. */
export type SceneName =
  | 'attract'
  | 'map'
  | `profile:${string}`
  | 'day'
  | 'about'
  | 'idle'
  /** The lock of the desk, and the pages behind it. */
  | 'desk'
  | `desk:${DeskPage}`
  | 'cleaning';

type DeskPage = 'check' | 'set' | 'rehearse' | 'clean' | 'stop';

/** Walks from the attract scene to another one as a visitor would: by touch. */
export async function reach(page: Page, scene: SceneName, language: LanguageCode): Promise<void> {
  if (scene === 'attract') return;
  const words = wordsIn[language];
  if (scene === 'desk') return page.keyboard.press('Control+Alt+Shift+S');
  await page.getByRole('button', { name: endonyms[language] }).first().tap({ force: true });
  // The touch that wakes presses nothing, and nothing answers for a moment after it.
  await page.clock.runFor(1500);
  const [name, id] = scene.split(':');
  if (name === 'cleaning') return openDesk(page, words.desk, 'clean');
  if (name === 'desk') return openDesk(page, words.desk, id as DeskPage);
  if (name === 'profile') await page.locator(`[data-pioneer="${id}"]`).first().tap({ force: true });
  if (name === 'day') await page.getByRole('button', { name: words.common.day }).first().tap({ force: true });
  if (name === 'about')
    await page.getByRole('button', { name: words.common.about }).first().tap({ force: true });
  if (name === 'idle') await page.clock.runFor(75_000);
}

/** Chooses a PIN as the first to open the desk does, and goes to a page behind it. */
async function openDesk(page: Page, words: DeskWords, to: DeskPage): Promise<void> {
  await page.keyboard.press('Control+Alt+Shift+S');
  for (const title of [words.lock.choose, words.lock.repeat]) {
    await page.getByRole('heading', { name: title }).waitFor();
    for (const digit of '2580') await page.getByRole('button', { name: digit, exact: true }).tap();
    await page.getByRole('button', { name: words.lock.confirm }).tap();
  }
  await page.getByRole('button', { name: words[to], exact: true }).tap();
}
