import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type LanguageCode, languageCodes } from '../../data/language.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { type Pioneer, type PioneerId, pioneerIds } from '../../data/pioneer.ts';
import { type Kiosk, test } from '../support/kiosk.ts';

// The schema of data/ has been held against this file by its own tests.
const pioneers = JSON.parse(readFileSync('data/pioneers.json', 'utf8')) as readonly Pioneer[];

/** Of the exhibit in its own settings: what it waits, and what it counts down (s). */
const [idle, countdown] = [75, 30];

test.describe('for hours', { tag: '@long' }, () => {
  test.setTimeout(600_000);

  test('visitor after visitor sees all fifteen in every language, and leaves nothing behind', async ({
    kiosk,
  }) => {
    const { page } = kiosk;
    const untouched = await takeTheClock(page);
    for (let round = 0; round < 2; round += 1)
      for (const language of languageCodes) {
        await wake(kiosk, language);
        await visitAll(kiosk, language);
        await walkAway(page, language);
        expect(await traces(page), `round ${round} in ${language}`).toEqual(untouched);
      }
    expect(kiosk.log().filter(({ event }) => event === 'pageFailed' || event === 'pageGone')).toEqual([]);
  });

  test('thirty visits that end in idleness leave the page as light as three did', async ({ kiosk }) => {
    const { page } = kiosk;
    const untouched = await takeTheClock(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    /** What the page holds once everything that nobody needs is thrown away. */
    const weight = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
    };
    const visits = 30;
    let light: (Awaited<ReturnType<typeof weight>> & { readonly visit: number }) | undefined;
    for (let visit = 1; visit <= visits; visit += 1) {
      const language = languageCodes[visit % languageCodes.length] ?? 'fr';
      await wake(kiosk, language);
      await wander(kiosk, language, visit);
      await walkAway(page, language);
      expect(await traces(page), `visit ${visit}`).toEqual(untouched);
      if (visit === 3) light = { ...(await weight()), visit };
    }
    const now = await weight();
    expect(light).toBeDefined();
    if (light === undefined) return;
    // The tour shows another place each time, and they differ by a few nodes; what a visit leaves
    // behind would be there once for each.
    expect(now.listeners).toBeLessThan(light.listeners + visits - light.visit);
    expect(now.nodes).toBeLessThan(light.nodes + 10 * (visits - light.visit));
    expect(now.heap).toBeLessThanOrEqual(light.heap * 1.25);
  });
});

/** From here on time goes by as before, and also as fast as a test wants: the page starts anew with it. */
async function takeTheClock(page: Page): Promise<Traces> {
  await page.clock.install();
  await page.reload();
  await expect(page.getByText(wordsIn.fr.attract.invitation).first()).toBeVisible();
  const untouched = await traces(page);
  expect(untouched).toMatchObject({ language: 'fr', attract: true, layers: 0, focus: 'BODY', stored: 0 });
  return untouched;
}

async function wake({ page, touch }: Kiosk, language: LanguageCode): Promise<void> {
  await touch(`.attract-language[lang="${language}"]`);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(
    page.getByRole('button', { name: wordsIn[language].common.day, exact: true }).first(),
  ).toBeVisible();
}

/** All fifteen, in the order of the list, and round to the first again. */
async function visitAll({ page, touch, touchUntil }: Kiosk, language: LanguageCode): Promise<void> {
  const heading = (id: PioneerId) => {
    const name = pioneers.find((pioneer) => pioneer.id === id)?.name[language] ?? '';
    // By its letters, not by its name: a long one is broken into two lines, and read as two words.
    return page.locator('h1', { hasText: new RegExp(`^${name}$`) });
  };
  const [first, ...others] = pioneerIds;
  await touchUntil(`.ribbon [data-pioneer="${first}"]`, heading(first));
  let shown: PioneerId = first;
  for (const id of [...others, first]) {
    await expect(async () => {
      // Never a second touch where the first was only late: that would be one further.
      if (await heading(shown).isVisible()) await touch('[data-neighbour="next"]');
      await expect(heading(id)).toBeVisible();
    }).toPass();
    shown = id;
  }
}

/** A short visit, another one each time: into the day, About, or a profile with a source open. */
async function wander({ page, touchUntil }: Kiosk, language: LanguageCode, visit: number): Promise<void> {
  const { common, profile } = wordsIn[language];
  switch (visit % 4) {
    case 0:
      return;
    case 1:
      return touchUntil('.to-day', page.getByRole('slider'));
    case 2:
      return touchUntil(`button:has-text("${common.about}")`, page.locator('.about'));
    default:
      await touchUntil('.ribbon [data-pioneer="seoul"]', page.locator('.profile-panel'));
      return touchUntil(
        '.fact:has([data-fact="distance"])',
        page.getByRole('complementary', { name: profile.sourceTitle }),
      );
  }
}

/** Nobody touches: the question in the visitor's language, then the attract scene in the default one. */
async function walkAway(page: Page, language: LanguageCode): Promise<void> {
  await page.clock.fastForward(idle * 1000 + 500);
  await expect(page.getByText(wordsIn[language].idle.question).first()).toBeVisible();
  await page.clock.fastForward(countdown * 1000 + 500);
  await expect(page.getByText(wordsIn.fr.attract.invitation).first()).toBeVisible();
}

/** What a visit could leave to the next visitor. */
type Traces = Awaited<ReturnType<typeof traces>>;

function traces(page: Page) {
  return page.evaluate(() => ({
    language: document.documentElement.lang,
    attract: document.querySelector('.attract') !== null,
    layers: document.querySelectorAll('.countdown, .source-drawer, .language-panel, .profile-panel, .about')
      .length,
    focus: document.activeElement?.tagName,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    scrolled: [...document.querySelectorAll('*')].filter(
      ({ scrollTop, scrollLeft }) => scrollTop + scrollLeft > 0,
    ).length,
    steps: history.length,
  }));
}
