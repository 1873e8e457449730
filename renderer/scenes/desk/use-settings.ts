import { useState } from 'react';
import type { Finding } from '../../../data/contract.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import { bridge } from '../../bridge.ts';
import type { OfficeProps } from './Office.tsx';

/** The settings in force, what is wrong with their file, and the way to change them. */
export interface SettingsInForce {
  readonly findings: readonly Finding[];
  /** Answers whether these settings are in force now. */
  readonly write: (wanted: KioskSettings) => Promise<boolean>;
}

export function useSettings({ opening, settings, onLocked, onSettings }: OfficeProps): SettingsInForce {
  const [diskRefuses, setDiskRefuses] = useState(false);
  // Settings that were saved replaced this machine's file, and with it everything that was wrong in it.
  const lasting = opening.findings.filter(({ kind }) => kind === 'sharedFaulty');
  const findings = withDisk(settings === opening.settings ? opening.findings : lasting, diskRefuses);
  const write = async (wanted: KioskSettings): Promise<boolean> => {
    const answer = await bridge.writeSettings(wanted).then(
      (it) => it.outcome,
      () => 'notStored' as const,
    );
    if (answer === 'locked') onLocked();
    else setDiskRefuses(answer === 'notStored');
    if (answer === 'saved') onSettings(wanted);
    return answer === 'saved';
  };
  return { findings, write };
}

/** A disk that refused just now is a finding, even where the start found nothing wrong with it. */
function withDisk(found: readonly Finding[], refuses: boolean): readonly Finding[] {
  if (!refuses || found.some(({ kind }) => kind === 'unwritable')) return found;
  return [{ kind: 'unwritable' }, ...found];
}
