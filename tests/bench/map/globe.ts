import { type Browser, openBrowser } from './browser.ts';
import { bare } from './contenders.ts';
import { swayed, turnLength } from './handle.ts';
import { open } from './opening.ts';
import { serve } from './pages.ts';
import { type Performance, perform, sleep } from './performance.ts';
import { heading, row } from './turning.ts';

/** Ways to draw a turning globe, by the query of pages/globe.ts. */
const ways = [
  ['d3 in a canvas', 'by=canvas&share=1'],
  ['d3 in a canvas, 1/2', 'by=canvas&share=2'],
  ['d3 in a canvas, 1/3', 'by=canvas&share=3'],
  ['pixel by pixel', 'by=pixels&share=1'],
  ['pixel by pixel, 1/2', 'by=pixels&share=2'],
  ['pixel by pixel, 1/3', 'by=pixels&share=3'],
  ['shader', 'by=shader&share=1'],
  ['shader, 1/2', 'by=shader&share=2'],
  ['shader, 1/3', 'by=shader&share=3'],
] as const;

/** Without a graphics card Chromium draws WebGL only when it is told that this is wanted. */
const flags = ['--enable-unsafe-swiftshader'];

/** How often the globe has been drawn. */
async function drawn({ page }: Browser): Promise<number> {
  return Number(await page.evaluate('window.bench.drawn ?? 0'));
}

/**
 * Turns a globe of the coarse outlines by each way, round by round, each in a fresh browser.
 *
 * @param sizes of the window, such as "1920x1080"
 * @param only names, or parts of them, of the ways that are wanted; all where it is empty
 */
export async function measureGlobe({
  sizes,
  rounds,
  only,
  pictures,
}: {
  readonly sizes: readonly string[];
  readonly rounds: number;
  readonly only: readonly string[];
  /** Folder for a picture of each, or `undefined` for none. */
  readonly pictures: string | undefined;
}): Promise<void> {
  const contender = bare('globe', 'globe.ts');
  const page = await serve(contender);
  const turns = ways
    .filter(([name]) => only.length === 0 || only.some((word) => name.includes(word)))
    .map(([name, query]) => ({ name, query, measured: [] as Performance[] }));
  for (const size of sizes) {
    const [width = 0, height = 0] = size.split('x').map(Number);
    for (const turn of turns) turn.measured.length = 0;
    console.log(`\n${size}\n${heading()}`);
    for (let round = 0; round < rounds; round += 1)
      for (const { name, query, measured } of round % 2 === 0 ? turns : [...turns].reverse()) {
        const browser = await openBrowser(width, height, flags);
        try {
          await open(browser, contender, { ...page, address: `${page.address}?${query}` });
          await sleep(1000);
          // Two fifths of this to either side: half a turn of the globe.
          const swing = { x: 0, y: 0, width: (Math.PI / 2) * height, height };
          const before = await drawn(browser);
          const performance = await perform(browser, swayed({ x: 0, y: 0, width, height }, swing));
          // A globe that a worker draws may lag behind its markers: the slower of the two is what counts.
          const rate = ((await drawn(browser)) - before) / (turnLength / 1000);
          const turned = { ...performance, shown: Math.min(performance.shown, rate) };
          measured.push(turned);
          console.log(row(`${round + 1} ${name}`, [turned]));
          if (round === 0 && pictures !== undefined)
            await browser.page.screenshot({
              path: `${pictures}/globe-${name.replaceAll(/\W+/g, '-')}-${size}.png`,
            });
        } finally {
          await browser.close();
        }
      }
    console.log(`\n${size}, median of ${rounds}:\n${heading()}`);
    for (const { name, measured } of turns) console.log(row(name, measured));
  }
  page.close();
}
