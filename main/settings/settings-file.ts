import { copyFileSync, existsSync, linkSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Finding } from '../../data/contract.ts';
import { defaultSettings, type KioskSettings } from '../../data/settings.ts';
import { fieldsIn, type Reading, readSettings } from './read.ts';
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
 *
 * @param sharedPath a file that several kiosks read and none writes: this machine's own lies over it, field by
 *   field, and holds only what differs from it
 */
export function openSettings(path: string, sharedPath?: string): SettingsFile {
  const shared = sharedPath === undefined ? undefined : readShared(sharedPath);
  let reading = firstReading(path, shared);
  return {
    reading: () => reading,
    save: (settings) => {
      try {
        writeWhole(path, `${JSON.stringify(ownPart(settings, path, shared), null, 2)}\n`);
      } catch {
        const findings = reading.findings.filter(({ kind }) => kind !== 'unwritable');
        reading = { ...reading, findings: [...findings, { kind: 'unwritable' }] };
        return false;
      }
      // No save mends what lies in a file that is not this machine's.
      reading = { settings, findings: reading.findings.filter(({ kind }) => kind === 'sharedFaulty') };
      return true;
    },
  };
}

/** What several kiosks share, and which fields of it cannot be relied on. */
interface Shared extends Reading {
  readonly unread: (field: keyof KioskSettings) => boolean;
}

/** A field that is refused falls back to its default. */
function readShared(path: string): Shared {
  const found = readText(path);
  const reading = found === undefined ? undefined : readSettings(found);
  const faulty: Finding = { kind: 'sharedFaulty' };
  if (reading === undefined) return { settings: defaultSettings, findings: [faulty], unread: () => true };
  const refused = reading.findings.flatMap((it) => (it.kind === 'fieldRefused' ? [it] : []));
  const unknown = reading.findings.length > refused.length ? [faulty] : [];
  return {
    settings: reading.settings,
    findings: [...refused, ...unknown],
    unread: (field) => refused.some((it) => it.field === field),
  };
}

/**
 * What this machine's own file holds: without a shared one everything, otherwise what differs from it, and what
 * it held before, or staff confirmed, where the shared file could not be read.
 */
function ownPart(
  settings: KioskSettings,
  path: string,
  shared: Shared | undefined,
): Readonly<Record<string, unknown>> {
  if (shared === undefined) return { ...settings };
  const own = fieldsIn(readText(path));
  const isOwn = (field: keyof KioskSettings) =>
    JSON.stringify(settings[field]) !== JSON.stringify(shared.settings[field]) ||
    (shared.unread(field) && (own.has(field) || shared.findings.some((it) => refuses(it, field))));
  const fields = Object.keys(settings) as (keyof KioskSettings)[];
  return Object.fromEntries(fields.filter(isOwn).map((field) => [field, settings[field]]));
}

const refuses = (finding: Finding, field: string) =>
  finding.kind === 'fieldRefused' && finding.field === field;

function firstReading(path: string, shared: Shared | undefined): Reading {
  const below = shared?.settings ?? defaultSettings;
  const writable: readonly Finding[] = isWritable(path) ? [] : [{ kind: 'unwritable' }];
  const others = [...(shared?.findings ?? []), ...writable];
  if (!existsSync(path)) return { settings: below, findings: others };
  const found = readText(path);
  const reading = found === undefined ? undefined : readSettings(found, below);
  if (reading === undefined) {
    const unreadable: Finding = { kind: 'unreadable', keptAs: keepBeside(path) };
    return { settings: below, findings: [unreadable, ...others] };
  }
  if (reading.findings.length > 0) keepBeside(path);
  return { ...reading, findings: [...reading.findings, ...others] };
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
