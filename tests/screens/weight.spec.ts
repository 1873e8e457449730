import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** The page's own scripts and styles, gzipped, may weigh this much: data and fonts come on top. */
const budgetKilobytes = 150;

test('scripts and styles of the page stay light', async () => {
  const built = process.env['EXHIBIT_PAGE'] ?? '';
  const sizes = new Map<string, number>();
  for (const name of await readdir(built, { recursive: true })) {
    const kind = /\.(js|css|html|woff2|json|png|svg)$/.exec(name)?.[1];
    if (kind === undefined) continue;
    const bytes = await readFile(join(built, name));
    sizes.set(kind, (sizes.get(kind) ?? 0) + (kind === 'woff2' ? bytes : gzipSync(bytes)).length / 1000);
  }
  for (const [kind, kilobytes] of sizes) console.log(`${kind}: ${kilobytes.toFixed(1)} kB (gzip)`);
  const code = (sizes.get('js') ?? 0) + (sizes.get('css') ?? 0);
  expect(code).toBeGreaterThan(0);
  expect(code).toBeLessThanOrEqual(budgetKilobytes);
});
