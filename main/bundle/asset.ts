import { extname, join, sep } from 'node:path';

/** The exhibit's only origin, on both hosts. Nothing listens there: it is answered from the bundle. */
export const origin = 'https://exhibit.localhost';

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file of the bundle and how it is announced. */
export interface Asset {
  readonly path: string;
  readonly type: string;
}

/** Whether an address belongs to the exhibit. Anything that is no address does not. */
export function isOurs(address: string): boolean {
  try {
    return new URL(address).origin === origin;
  } catch {
    return false;
  }
}

/**
 * The file in the folder `root` that an address of ours stands for.
 *
 * `undefined` for a foreign address, for a path that leaves the folder in whatever spelling, and
 * for kinds of file that the bundle does not have.
 */
export function assetAt(root: string, address: string): Asset | undefined {
  if (!isOurs(address)) return undefined;
  const spelled = decoded(new URL(address).pathname);
  if (spelled === undefined || spelled.includes('\0') || spelled.includes('\\')) return undefined;
  const path = join(root, spelled === '/' ? 'index.html' : spelled);
  if (!path.startsWith(root + sep)) return undefined;
  const type = mimeTypes[extname(path)];
  return type === undefined ? undefined : { path, type };
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
