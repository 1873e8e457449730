import { useEffect, useState } from 'react';
import type { Opening } from '../../../data/contract.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import { bridge } from '../../bridge.ts';
import { realTime } from '../../exhibit/rehearsal.ts';
import type { ExhibitClock } from '../../use-rehearsal.ts';
import type { SceneProps } from '../scene-props.ts';
import { Lock } from './Lock.tsx';
import { Office } from './Office.tsx';
import './desk.css';
import './check.css';
import './desk-portrait.css';
import './lock.css';

export interface DeskProps extends SceneProps {
  readonly opening: Opening;
  readonly clock: ExhibitClock;
  readonly onSettings: (settings: KioskSettings) => void;
}

/** What only staff see: a lock, and behind it a few settings. */
export function Desk({ now, ...rest }: DeskProps) {
  // Behind the exhibit the real hour counts, whatever is rehearsed.
  const props = { ...rest, now: realTime(rest.clock.rehearsal, now) };
  const [open, setOpen] = useState(false);

  // However somebody leaves, also by a failure of the page, the main process locks the desk.
  useEffect(
    () => () => {
      void bridge.closeDesk(undefined);
    },
    [],
  );

  return (
    <div className="scene desk" data-portrait={props.stage.portrait ? '' : undefined}>
      {open ? (
        <Office {...props} onLocked={() => setOpen(false)} />
      ) : (
        <Lock {...props} onOpen={() => setOpen(true)} />
      )}
    </div>
  );
}
