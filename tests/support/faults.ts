import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { illegible, strangeFonts } from './legible.ts';
import { tooSmall } from './touchable.ts';

/** Everything that a visitor could not read, touch or hear in the page as it stands, one text each. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  return [
    ...(await illegible(page)),
    ...(await strangeFonts(page)),
    ...(await tooSmall(page)),
    ...(await axeFindings(page)),
  ];
}
