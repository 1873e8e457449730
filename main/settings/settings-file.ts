import { copyFileSync, existsSync, linkSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Finding } from '../../data/contract.ts';
import { defaultSettings, type KioskSettings } from '../../data/settings.ts';
import { type Reading, readSettings } from './read.ts';
import { isWritable, writeWhole } from './whole-file.ts';

/** The settings in force and the file that keeps them. */
export interface SettingsFile {
  /** Why something was not used as it was found, until the next save. */
  readonly reading: () => Reading;
  /** Answers whether the disk took them. They are in force only then. */
  readonly save: (settings: KioskSettings) => boolean;
}

/**
 * Opens the settings in the file `path`. Never throws: whatever cannot be used falls back to its
 * default and becomes a finding, and a file with anything wrong in it is kept beside under another
 * name, so that the next save destroys nothing.
 */
export function openSettings(path: string): SettingsFile {
  let reading = firstReading(path);
  return {
    reading: () => reading,
    save: (settings) => {
      try {
        writeWhole(path, `${JSON.stringify(settings, null, 2)}\n`);
      } catch {
        const findings = reading.findings.filter(({ kind }) => kind !== 'unwritable');
        reading = { ...reading, findings: [...findings, { kind: 'unwritable' }] };
        return false;
      }
      reading = { settings, findings: [] };
      return true;
    },
  };
}

function firstReading(path: string): Reading {
  const writable: readonly Finding[] = isWritable(path) ? [] : [{ kind: 'unwritable' }];
  if (!existsSync(path)) return { settings: defaultSettings, findings: writable };
  const found = readText(path);
  const reading = found === undefined ? undefined : readSettings(found);
  if (reading === undefined) {
    const unreadable: Finding = { kind: 'unreadable', keptAs: keepBeside(path) };
    return { settings: defaultSettings, findings: [unreadable, ...writable] };
  }
  if (reading.findings.length > 0) keepBeside(path);
  return { ...reading, findings: [...reading.findings, ...writable] };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Gives the file a second name beside the first, and answers that name. It is made of the time of
 * the file's last change, so that one broken file is kept once however often the exhibit starts.
 */
function keepBeside(path: string): string | undefined {
  try {
    const changed = statSync(path).mtime.toISOString().slice(0, 19).replaceAll(':', '-');
    const extension = extname(path);
    const name = `${basename(path, extension)}.broken-${changed}${extension}`;
    const kept = join(dirname(path), name);
    if (existsSync(kept)) return name;
    if (statSync(path).isDirectory()) renameSync(path, kept);
    else secondName(path, kept);
    return name;
  } catch {
    return undefined;
  }
}

/**
 * A copy, so that mending the file in place does not change what was kept. A full disk gets a link,
 * which costs no space.
 */
function secondName(path: string, kept: string): void {
  const copy = `${kept}.new`;
  try {
    copyFileSync(path, copy);
    renameSync(copy, kept);
  } catch {
    rmSync(copy, { force: true });
    linkSync(path, kept);
  }
}
