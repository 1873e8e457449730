import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Serve = (request: { readonly url: string; readonly method: string }) => Promise<Response>;

/** A page that is printed runs nothing and loads nothing but the exhibit's typefaces. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'",
  'x-content-type-options': 'nosniff',
};

/** Answers with a page that was made for an address, and otherwise as `serve` does. */
export function servePages(pages: Pick<ReadonlyMap<string, string>, 'get'>, serve: Serve): Serve {
  return async (request) => {
    const page = pages.get(request.url);
    return page === undefined ? serve(request) : new Response(page, { headers });
  };
}

/**
 * The `@font-face` rules of the built exhibit in the folder `root`, with addresses from its root.
 *
 * @throws when there are none: a deck in other typefaces would not be the deck
 */
export async function builtFontFaces(root: string): Promise<string> {
  const assets = join(root, 'assets');
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css')).sort();
  const texts = await Promise.all(sheets.map((name) => readFile(join(assets, name), 'utf8')));
  const rules = texts.flatMap((text) => text.match(/@font-face\s*\{[^}]*\}/g) ?? []);
  if (rules.length === 0) throw new Error('the built exhibit holds no typefaces');
  return rules.join('\n').replaceAll('url(./', 'url(/assets/');
}
