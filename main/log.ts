import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';

/** Something worth telling whoever looks after the machine. Says what the machine did, never what a visitor read. */
export type LogLine = { readonly event: string } & Readonly<Record<string, unknown>>;

export type Log = (line: LogLine) => void;

/** Bytes a log may have before it is set aside; one older file is kept beside it. */
const cap = 1_000_000;

/**
 * A log of one JSON line an event in the file `path`.
 *
 * Never throws and never stops anything: on a full or read-only disk the line is lost, and the
 * exhibit goes on. Lines also go to `echo`, where a supervisor can collect them.
 */
export function openLog(path: string, now: () => Date, echo: (text: string) => void, limit = cap): Log {
  return (line) => {
    const text = `${JSON.stringify({ at: now().toISOString(), ...line })}\n`;
    echo(text);
    try {
      mkdirSync(dirname(path), { recursive: true });
      if (sizeOf(path) + Buffer.byteLength(text) > limit) renameSync(path, `${path}.old`);
      appendFileSync(path, text);
    } catch {
      // There is nobody to tell: see above.
    }
  };
}

/** The lines of a log and of the one set aside before it, oldest first; what cannot be read is left out. */
export function readLog(path: string): readonly Readonly<Record<string, unknown>>[] {
  return [`${path}.old`, path].flatMap((file) => {
    try {
      return readFileSync(file, 'utf8').split('\n').flatMap(lineOf);
    } catch {
      return [];
    }
  });
}

/** A power cut may leave half a line. */
function lineOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' && line !== null ? [{ ...line }] : [];
  } catch {
    return [];
  }
}

/**
 * Writes to a stream that may end before the exhibit does, as a supervisor's pipe does when the
 * supervisor starts anew. Unheard, that error would end the program.
 */
export function echoTo(stream: Writable): (text: string) => void {
  stream.on('error', () => undefined);
  return (text) => {
    if (stream.writable) stream.write(text);
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
