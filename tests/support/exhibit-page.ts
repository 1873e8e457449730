import { test as base } from '@playwright/test';
import type { Opening } from '../../data/contract.ts';
import { outside } from '../../renderer/scenes/desk/outside.ts';
import { openExhibit } from './page-host.ts';

/** The morning of the day in Paris, when the first item begins. */
const morning = new Date('2016-12-09T10:45:00+01:00');

interface Options {
  /** What the machine's clock says when the page opens. */
  readonly time: Date;
  /** Whether time goes by only when the test lets it: then nothing moves, or runs out, in between. */
  readonly still: boolean;
  /** What the main process would say otherwise than usual. */
  readonly opening: Partial<Opening>;
}

/** A page that stands at the attract scene; an error in it fails the test. */
export const test = base.extend<Options>({
  time: [morning, { option: true }],
  still: [false, { option: true }],
  opening: [{}, { option: true }],
  page: async ({ page, time, still, opening }, use) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (line) => {
      // The doctor asks for an address outside to see it refused, which the browser reports as an error.
      const probed = line.location().url === outside;
      if (line.type() === 'error' && !probed) failures.push(line.text());
    });
    // The clock is stopped a second on: it never goes back.
    await page.clock.install({ time: still ? new Date(time.getTime() - 1000) : time });
    if (still) await page.clock.pauseAt(time);
    const built = process.env['EXHIBIT_PAGE'];
    if (built === undefined) throw new Error('EXHIBIT_PAGE is not set: run with tests/screens.config.ts');
    await openExhibit(page, built, opening);
    await use(page);
    base.expect(failures, 'errors in the page').toEqual([]);
  },
});
