import { useCallback, useState } from 'react';
import { deskPatience } from '../../exhibit/patience.ts';
import { localHour } from '../../light/hour.ts';
import { Check } from './Check.tsx';
import { Columns, type DeskPage } from './Columns.tsx';
import type { DeskProps } from './Desk.tsx';
import type { Field } from './fields.ts';
import { Hatch } from './Hatch.tsx';
import { Rehearse } from './Rehearse.tsx';
import { Settings } from './Settings.tsx';
import { Stop } from './Stop.tsx';
import { useClosing } from './use-closing.ts';
import { useSettings } from './use-settings.ts';

export interface OfficeProps extends DeskProps {
  /** The main process says that the desk is locked: back to the keypad. */
  readonly onLocked: () => void;
}

/** What lies behind the lock. */
export function Office(props: OfficeProps) {
  const { happened, now, words } = props;
  const [page, setPage] = useState<DeskPage>('check');
  const [field, setField] = useState<Field>('idleSeconds');
  const inForce = useSettings(props);
  const seconds = useClosing(deskPatience);
  const see = useCallback((wanted: Field) => {
    setField(wanted);
    setPage('set');
  }, []);
  return (
    <>
      <Hatch words={words.desk} closing={{ clock: localHour('Europe/Paris', now).clock, seconds }} />
      {page === 'check' ? <Check {...props} inForce={inForce} onSee={see} /> : null}
      {page === 'set' ? <Settings {...props} inForce={inForce} first={field} /> : null}
      {page === 'rehearse' ? <Rehearse {...props} /> : null}
      {page === 'stop' ? <Stop {...props} onCancel={() => setPage('check')} /> : null}
      <Columns
        page={page}
        words={words.desk}
        onPage={(wanted) => (wanted === 'clean' ? happened({ type: 'cleaningStarted' }) : setPage(wanted))}
        onReopen={() => happened({ type: 'deskClosed' })}
      />
    </>
  );
}
