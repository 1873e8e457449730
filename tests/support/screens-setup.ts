import { rm } from 'node:fs/promises';
import { buildPage } from './page-build.ts';

/** Builds the page once for all screens tests, unless EXHIBIT_PAGE names a built one. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['EXHIBIT_PAGE'] !== undefined) return undefined;
  const built = await buildPage();
  process.env['EXHIBIT_PAGE'] = built;
  return () => rm(built, { recursive: true });
}
