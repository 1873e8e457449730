import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong in the page as it stands: the rule and where, one text each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: script });
  let running = true;
  const found = page
    .evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      const { violations } = await axe.run({ resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 160)) }));
    })
    .finally(() => {
      running = false;
    });
  // It waits on the page's timers between its rules, which may stand still.
  while (running) await page.clock.fastForward(1);
  return (await found).flatMap(({ id, where }) => where.map((html) => `axe ${id}: ${html}`));
}
