import { existsSync } from 'node:fs';

const candidates = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
];

/** @throws when this machine has no Chromium, saying how to get one. */
export function chromiumPath(): string {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...candidates].find(
    (path) => path !== '' && existsSync(path),
  );
  if (found === undefined) throw new Error('No Chromium found. On Debian: apt-get install chromium');
  return found;
}

/** Flags for pages under test: no sandbox because test machines run as root, and no network at all. */
export const testFlags = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];
