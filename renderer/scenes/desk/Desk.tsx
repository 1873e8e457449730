import { useEffect, useState } from 'react';
import type { Opening } from '../../../data/contract.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import { bridge } from '../../bridge.ts';
import type { SceneProps } from '../scene-props.ts';
import { Lock } from './Lock.tsx';
import { Office } from './Office.tsx';
import './desk.css';
import './check.css';
import './desk-portrait.css';
import './lock.css';

export interface DeskProps extends SceneProps {
  readonly opening: Opening;
  readonly onSettings: (settings: KioskSettings) => void;
}

/** What only staff see: a lock, and behind it a few settings. */
export function Desk(props: DeskProps) {
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
