import type { Page } from '@playwright/test';
import { endonyms, type LanguageCode } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';

/** A scene as tests and pictures name it: `profile:seoul`, else the name alone. */
export type SceneName = 'attract' | 'map' | `profile:${string}` | 'day' | 'about' | 'desk' | 'idle';

/** Walks from the attract scene to another one as a visitor would: by touch. */
export async function reach(page: Page, scene: SceneName, language: LanguageCode): Promise<void> {
  if (scene === 'attract') return;
  const words = wordsIn[language];
  if (scene === 'desk') {
    await page.keyboard.press('Control+Alt+Shift+S');
    return;
  }
  await page.getByRole('button', { name: endonyms[language] }).first().tap({ force: true });
  // The touch that wakes presses nothing, and nothing answers for a moment after it.
  await page.clock.runFor(1500);
  const [name, id] = scene.split(':');
  if (name === 'profile') await page.locator(`[data-pioneer="${id}"]`).first().tap({ force: true });
  if (name === 'day') await page.getByRole('button', { name: words.common.day }).first().tap({ force: true });
  if (name === 'about')
    await page.getByRole('button', { name: words.common.about }).first().tap({ force: true });
  if (name === 'idle') await page.clock.runFor(75_000);
}
