import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildPage } from '../../support/page-build.ts';
import type { Contender } from './contenders.ts';

const here = import.meta.dirname;

/** A built page that is served from this machine, and what it weighs. */
export interface Served {
  readonly address: string;
  /** Scripts and styles, gzipped, in kilobytes. */
  readonly kilobytes: number;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

async function built({ entry }: Contender): Promise<string> {
  if (entry === 'exhibit') return buildPage();
  const outDir = await mkdtemp(join(tmpdir(), 'pioneers-bench-page-'));
  await build({
    root: join(here, 'pages'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir,
      assetsInlineLimit: 0,
      target: 'chrome108',
      modulePreload: { polyfill: false },
      rollupOptions: { input: join(here, 'pages', entry), output: { entryFileNames: 'page.js' } },
    },
  });
  return outDir;
}

/** A page is a script and maybe a style: the exhibit alone brings a document of its own. */
async function documentOf(folder: string): Promise<string> {
  const styles = (await readdir(join(folder, 'assets')).catch(() => [])).filter((name) =>
    name.endsWith('.css'),
  );
  const links = styles.map((name) => `<link rel="stylesheet" href="/assets/${name}">`).join('');
  return `<!doctype html><meta charset="utf-8">${links}<script type="module" src="/page.js"></script><body>`;
}

/** @param folder where the page lies built already: it is built anew otherwise */
export async function serve(contender: Contender, folder?: string): Promise<Served> {
  return serveFolder(contender, folder ?? (await built(contender)));
}

async function serveFolder(contender: Contender, folder: string): Promise<Served> {
  const document =
    contender.entry === 'exhibit'
      ? await readFile(join(folder, 'index.html'), 'utf8')
      : await documentOf(folder);
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://here').pathname;
    try {
      const content =
        path === '/'
          ? document
          : await readFile(path === '/50m.json' ? 'data/world/50m.json' : join(folder, path));
      const type = types[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    kilobytes: await codeOf(folder),
    close: () => server.close(),
  };
}

async function codeOf(folder: string): Promise<number> {
  let sum = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && ['.js', '.css'].includes(extname(entry.name)))
      sum += gzipSync(await readFile(join(entry.parentPath, entry.name))).length;
  return sum / 1000;
}
