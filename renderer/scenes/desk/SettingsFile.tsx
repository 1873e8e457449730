import { useState } from 'react';
import { bridge } from '../../bridge.ts';
import type { OfficeProps } from './Office.tsx';
import { Places } from './Places.tsx';
import type { SettingsInForce } from './use-settings.ts';

/** Name of the file, as it lies on a drive. */
const fileName = 'pioneers-settings.json';

type Open = 'nothing' | 'copy' | 'take';

/** Carries the settings from one kiosk to the next, in one file. */
export function SettingsFile({
  inForce,
  words,
  onLocked,
}: OfficeProps & { readonly inForce: SettingsInForce }) {
  const { day: w } = words.desk;
  const [open, setOpen] = useState<Open>('nothing');
  const copy = async (place: string, name: string) => {
    const answer = await bridge.saveCopy({ what: 'settings', place });
    if (answer.outcome === 'saved') return w.saved(answer.name, name);
    if (answer.outcome === 'locked') onLocked();
    return answer.outcome === 'placeGone' ? w.placeGone : w.notSaved;
  };
  const take = async (place: string) => {
    const answer = await bridge.loadSettings({ place });
    switch (answer.outcome) {
      case 'locked':
        onLocked();
        return w.unreadableFile;
      case 'placeGone':
        return w.placeGone;
      case 'noFile':
        return w.noFile(fileName);
      case 'unreadable':
        return w.unreadableFile;
      case 'read':
        return (await inForce.write(answer.settings))
          ? w.loaded(answer.findings.length)
          : words.desk.settings.notStored;
      default:
        return answer satisfies never;
    }
  };
  return (
    <div className="settings-file">
      <p>{w.fileMeaning}</p>
      {open === 'nothing' ? (
        <div className="settings-file-ways">
          <button type="button" className="desk-block nm" data-primary="" onClick={() => setOpen('copy')}>
            {w.copySettings}
          </button>
          <button type="button" className="desk-block nm" onClick={() => setOpen('take')}>
            {w.takeSettings}
          </button>
        </div>
      ) : (
        <Places
          words={w}
          question={open === 'copy' ? w.whereTo : w.whereFrom}
          onLocked={onLocked}
          onCancel={() => setOpen('nothing')}
          act={open === 'copy' ? copy : take}
        />
      )}
    </div>
  );
}
