import { fakeBridge } from '../../support/fake-bridge.ts';
import type { Browser } from './browser.ts';
import type { Contender } from './contenders.ts';
import type { Served } from './pages.ts';
import { sleep } from './performance.ts';

/** Watches from before the page's own scripts for when its map is there. Runs in the page. */
function watch([drawn, crisp]: readonly [string, string]): void {
  const times: Record<string, number> = {};
  Object.assign(window, { times });
  // A condition that holds is believed after two frames: by then it is on the glass.
  const look = () => {
    for (const [name, condition] of [
      ['drawn', drawn],
      ['crisp', crisp],
    ] as const) {
      if (times[name] !== undefined || !new Function(`return ${condition}`)()) continue;
      times[name] = 0;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          times[name] = performance.now();
        }),
      );
    }
    if (times['crisp'] === undefined || times['drawn'] === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens a page and waits until its map is there: when it was drawn, and when it was crisp (ms). */
export async function open({ page }: Browser, contender: Contender, { address }: Served) {
  // tsx keeps function names through this helper, which does not exist in the page.
  await page.addInitScript('globalThis.__name ??= (it) => it');
  if (contender.entry === 'exhibit') await page.addInitScript(fakeBridge);
  await page.addInitScript(watch, [contender.drawn, contender.crisp] as const);
  await page.goto(address, { waitUntil: 'commit' });
  const times = () =>
    page.evaluate(() => {
      const { drawn = 0, crisp = 0 } = Object(Reflect.get(window, 'times'));
      return { drawn: Number(drawn), crisp: Number(crisp) };
    });
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { drawn, crisp } = await times();
    if (drawn > 0 && crisp > 0) return { drawn, crisp };
    if (Date.now() > deadline) throw new Error(`${contender.name} drew no map`);
    await sleep(20);
  }
}
