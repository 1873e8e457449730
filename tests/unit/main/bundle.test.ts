import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assetAt, isOurs, origin } from '../../../main/bundle/asset.ts';
import { serveBundle } from '../../../main/bundle/serve.ts';
import { ownFolder } from './folder.ts';

const root = join(sep, 'bundle', 'renderer');

describe('an address', () => {
  test.each([
    'https://exhibit.localhost/',
    'https://exhibit.localhost/assets/page.js?v=1#top',
    'https://EXHIBIT.localhost:443/',
  ])('of the exhibit is ours: %s', (address) => {
    expect(isOurs(address)).toBe(true);
  });

  test.each([
    'http://exhibit.localhost/',
    'https://exhibit.localhost:8443/',
    'https://exhibit.localhost.example.org/',
    'https://example.org/https://exhibit.localhost/',
    'https://exhibit.localhost@example.org/',
    'https://a.exhibit.localhost/',
    'file:///etc/passwd',
    'about:blank',
    'data:text/html,hello',
    'javascript:alert(1)',
    'not an address',
    '',
  ])('of anything else is not: %s', (address) => {
    expect(isOurs(address)).toBe(false);
    expect(assetAt(root, address)).toBeUndefined();
  });
});

describe('a file of the bundle', () => {
  test('is found by its path, the page itself by the bare origin', () => {
    expect(assetAt(root, `${origin}/`)).toEqual({
      path: join(root, 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(assetAt(root, `${origin}/assets/a%20b.woff2?v=2`)).toEqual({
      path: join(root, 'assets', 'a b.woff2'),
      type: 'font/woff2',
    });
  });

  test.each([
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/%2e%2e%2f%2e%2e%2fetc%2fpasswd.txt',
    '/..%5csecret.json',
    '/assets%00.js',
    '/%',
    '/%ff.js',
    '/../renderer-of-somebody-else/page.js',
    '/..%2frenderer-of-somebody-else%2fpage.js',
  ])('never lies outside it: %s', (path) => {
    const asset = assetAt(root, origin + path);
    if (asset !== undefined) expect(asset.path.startsWith(root + sep)).toBe(true);
  });

  test('never lies outside it, however the path is spelled', () => {
    const piece = fc.constantFrom('..', '%2e%2e', '%2E.', '/', '%2f', '%5c', '\\', 'a', '.js', '%00', '%25');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const asset = assetAt(root, `${origin}/${pieces.join('')}.js`);
        expect(asset === undefined || asset.path.startsWith(root + sep)).toBe(true);
      }),
    );
  });

  test.each(['/secret', '/page.exe', '/page.map', '/page.JS', '/assets/'])(
    'is of a kind that the bundle has: not %s',
    (path) => {
      expect(assetAt(root, origin + path)).toBeUndefined();
    },
  );
});

/** A bundle on disk, with something that must not be had beside it. */
function served() {
  const folder = ownFolder();
  const renderer = join(folder, 'renderer');
  mkdirSync(join(renderer, 'folder.js'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<title>Pioneers</title>');
  writeFileSync(join(folder, 'secret.json'), 'secret');
  const refused: string[] = [];
  const serve = serveBundle(renderer, isOurs, (address) => refused.push(address));
  return { refused, get: (path: string, method = 'GET') => serve({ url: origin + path, method }), serve };
}

describe('a request', () => {
  test('for the page is answered with it, its kind and the whole wall of headers', async () => {
    const answer = await served().get('/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<title>Pioneers</title>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test('for the head alone gets no body', async () => {
    const answer = await served().get('/', 'HEAD');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });

  test.each(['/missing.js', '/..%2fsecret.json', '/folder.js', '/secret', `/${'x'.repeat(5000)}.js`])(
    'for what is not there is a plain 404: %s',
    async (path) => {
      const { get, refused } = served();
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(refused).toEqual([]);
    },
  );

  test.each(['POST', 'PUT', 'DELETE'])(
    'that wants to change something (%s) finds nothing',
    async (method) => {
      expect((await served().get('/', method)).status).toBe(404);
    },
  );

  test('for anybody else is a network error, and is told', async () => {
    const { serve, refused } = served();
    const answer = await serve({ url: 'https://example.org/page.js', method: 'GET' });
    expect(answer.type).toBe('error');
    expect(refused).toEqual(['https://example.org/page.js']);
  });
});
