import type { Page } from '@playwright/test';

/** What a profile that stands in the page cuts, or lays over something else, one text each. */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const panel = document.querySelector('.profile-panel');
    const chart = document.querySelector('.horizon-chart');
    if (panel === null || chart === null) return ['no panel or no chart'];
    const unit = Number.parseFloat(document.documentElement.style.fontSize) / 10;
    const { bottom, right } = panel.getBoundingClientRect();
    const found: string[] = [];
    const name = (element: Element) => `${element.className}: ${element.textContent?.slice(0, 40)}`;
    for (const element of panel.querySelectorAll('h1, p, button, li, .fact, .phone, .headline-hour')) {
      if (element.closest('.headline-measured, .unseen') !== null) continue;
      const box = element.getBoundingClientRect();
      if (box.bottom > bottom + 1) found.push(`below: ${name(element)}`);
      if (box.right > right + 1) found.push(`beside: ${name(element)}`);
    }
    for (const row of panel.querySelectorAll('.fact')) {
      const source = row.querySelector('.fact-source')?.getBoundingClientRect();
      if (source === undefined) continue;
      for (const text of row.querySelectorAll('.figure-label, .nm, .row-second')) {
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const box of range.getClientRects())
          if (box.right > source.left && box.bottom > source.top && box.top < source.bottom - 2)
            found.push(`over its source: ${name(text)}`);
      }
    }
    const title = panel.querySelector('h1')?.getBoundingClientRect();
    const hour = panel.querySelector('.headline > .headline-hour')?.getBoundingClientRect();
    if (title === undefined || hour === undefined || title.right > hour.left) found.push('name over hour');
    if (chart.clientHeight / unit < 119) found.push(`chart: ${chart.clientHeight / unit}`);
    return found;
  });
}
