import { createHash } from 'node:crypto';
import type { Deck } from './slides/slide.ts';

/** A file of a deck as the manifest names it. */
export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export function manifestFile(name: string, content: Uint8Array): ManifestFile {
  return { name, bytes: content.length, sha256: hashOf(content) };
}

/** What everything that a deck says and draws comes to: equal decks have it, whatever wrote them. */
export function contentHash(deck: Deck): string {
  return hashOf(JSON.stringify(deck));
}

/** The list of what was written, as JSON: which program, of which content, and each file by its SHA-256. */
export function manifestText(
  version: string,
  host: string,
  written: Date,
  content: Readonly<Record<string, string>>,
  files: readonly ManifestFile[],
): string {
  const told = { program: 'Pioneers', version, host, date: written.toISOString(), content, files };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
