import type { Page } from '@playwright/test';

/** A page that is measured, and what the bench must know of it. Expressions are evaluated in the page. */
export interface Contender {
  readonly name: string;
  /** The file in pages/ that is built for it; the exhibit is built as it is shipped. */
  readonly entry: string | 'exhibit';
  readonly drawn: string;
  readonly crisp: string;
  /** Leads to the map, where the page does not begin with it. */
  readonly reach: (page: Page) => Promise<void>;
  /** Where to touch a place: an expression with `id` in it. */
  readonly at: string;
  /** Whether the page has answered a touch on `id`. */
  readonly answered: string;
  /** Puts the page back to where a place can be touched. */
  readonly reset: (page: Page) => Promise<void>;
}

const itself = async (): Promise<void> => undefined;

/** A page of pages/ that tells of itself by `window.bench`. */
export function bare(name: string, entry: string): Contender {
  return {
    name,
    entry,
    drawn: 'window.bench?.ready === true',
    crisp: 'window.bench?.ready === true && window.bench.crisp !== false',
    reach: itself,
    at: 'window.bench.at(id)',
    answered: 'window.bench.chosen === id',
    reset: async (page) => {
      await page.evaluate(() => {
        Object.assign(Reflect.get(window, 'bench'), { chosen: undefined });
      });
    },
  };
}

export const exhibit: Contender = {
  name: 'ours, full look',
  entry: 'exhibit',
  drawn: `document.querySelector('[data-picture="draft"], [data-picture="exact"]') !== null`,
  crisp: `document.querySelector('[data-picture="exact"]') !== null`,
  reach: async (page) => {
    await page.locator('button[lang="en"]').first().click({ force: true });
    await page.waitForSelector('.world-map:not([data-moving]) [data-picture="exact"]', { state: 'attached' });
  },
  at: `(() => {
    const { x, y, width, height } = document.querySelector('.world [data-pioneer="' + id + '"]').getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`,
  answered: `document.querySelector('.profile') !== null`,
  reset: async (page) => {
    if ((await page.locator('.profile').count()) === 0) return;
    await page.locator('.profile-close').click();
    await page.waitForSelector('.world-map:not([data-moving]) [data-picture="exact"]', { state: 'attached' });
  },
};

/** The first one is what all others are measured against. */
export const contenders: readonly [Contender, ...Contender[]] = [
  bare('d3 in SVG', 'd3-svg.ts'),
  bare('ours, bare', 'bare.tsx'),
  exhibit,
  bare('Leaflet', 'leaflet.ts'),
  bare('OpenLayers', 'openlayers.ts'),
];
