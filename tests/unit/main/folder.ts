import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real folder of the running test's own, gone when the test has ended. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pioneers-unit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
