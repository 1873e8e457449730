import { readFile } from 'node:fs/promises';
import { assetAt } from './asset.ts';

/** What the page may load and run: its own files, and pictures that it has made itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What of the machine the page may never ask for: each would lay a window of the browser's over it. */
const deniedFeatures = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
];

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Answers requests from the built page in the folder `root`.
 *
 * A file that is not there is a plain 404. What is not ours is refused as a network error and told
 * to `onRefused`, so that a leak shows in the log and in the tests.
 */
export function serveBundle(
  root: string,
  isOurs: (address: string) => boolean,
  onRefused: (address: string) => void,
): (request: { readonly url: string; readonly method: string }) => Promise<Response> {
  return async ({ url, method }) => {
    if (!isOurs(url)) {
      onRefused(url);
      return Response.error();
    }
    const asset = assetAt(root, url);
    if (asset === undefined || (method !== 'GET' && method !== 'HEAD')) return missing();
    try {
      const body = await readFile(asset.path);
      return new Response(method === 'HEAD' ? null : body, {
        headers: { ...headers, 'content-type': asset.type },
      });
    } catch {
      return missing();
    }
  };
}

function missing(): Response {
  return new Response('', { status: 404, headers: { ...headers, 'content-type': 'text/plain' } });
}
