import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { illegible, strangeFonts } from './legible.ts';
import { tooSmall } from './touchable.ts';

/** Everything that a visitor could not read, touch or hear once the page stands still, one text each. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await styleAtRest(page);
  return [
    ...(await illegible(page)),
    ...(await strangeFonts(page)),
    ...(await tooSmall(page)),
    ...(await axeFindings(page)),
  ];
}

/** Panels slide in by their style, which knows nothing of the page's clock. */
export function styleAtRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    // One that is cut short by what follows it is at rest as well.
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
