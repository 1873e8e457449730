import * as v from 'valibot';
import type { Finding } from '../../data/contract.ts';
import { defaultSettings, type KioskSettings, settingsFields } from '../../data/settings.ts';

/** Characters of a refused value that are shown at the desk. */
const shownLength = 60;

/** Settings as they are to be used, and what was wrong with what was found. */
export interface Reading {
  readonly settings: KioskSettings;
  readonly findings: readonly Finding[];
}

/**
 * Reads the text of a settings file, field by field: a field that is wrong or missing falls back to
 * that of `below` alone. `undefined` when the text is not one JSON object.
 *
 * @param below what the file lies over: the defaults, or the settings that several kiosks share
 */
export function readSettings(text: string, below: KioskSettings = defaultSettings): Reading | undefined {
  const found = parsed(text);
  if (found === undefined) return undefined;
  const findings: Finding[] = Object.keys(found)
    .filter((field) => !isField(field))
    .map((field) => ({ kind: 'unknownField', field: field.slice(0, shownLength) }));
  const settings: Record<string, unknown> = { ...below };
  for (const field of Object.keys(settingsFields).filter(isField)) {
    if (!(field in found)) continue;
    const read = v.safeParse(settingsFields[field], found[field]);
    if (read.success) settings[field] = read.output;
    else findings.push({ kind: 'fieldRefused', field, found: shown(found[field]) });
  }
  if (!(settings['languages'] as readonly unknown[]).includes(settings['defaultLanguage'])) {
    settings['languages'] = defaultSettings.languages;
    findings.push({ kind: 'fieldRefused', field: 'languages', found: shown(found['languages']) });
  }
  // Every field is either its default or the output of its own schema.
  return { settings: settings as KioskSettings, findings };
}

/** The names of the fields that the text of a settings file holds; none where it cannot be read. */
export function fieldsIn(text: string | undefined): ReadonlySet<string> {
  return new Set(Object.keys((text === undefined ? undefined : parsed(text)) ?? {}));
}

const isField = (name: string): name is keyof KioskSettings => Object.hasOwn(settingsFields, name);

const shown = (value: unknown): string => (JSON.stringify(value) ?? '').slice(0, shownLength);

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    // Windows editors put a byte order mark before the text.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? // An object that came from JSON has only string keys.
        (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
