import { useState } from 'react';
import { deskPatience } from '../../exhibit/patience.ts';
import { localHour } from '../../light/hour.ts';
import { Columns, type DeskPage } from './Columns.tsx';
import type { DeskProps } from './Desk.tsx';
import { Hatch } from './Hatch.tsx';
import { Settings } from './Settings.tsx';
import { Stop } from './Stop.tsx';
import { useClosing } from './use-closing.ts';

export interface OfficeProps extends DeskProps {
  /** The main process says that the desk is locked: back to the keypad. */
  readonly onLocked: () => void;
}

/** What lies behind the lock. */
export function Office(props: OfficeProps) {
  const { happened, now, words } = props;
  const [page, setPage] = useState<DeskPage>('set');
  const seconds = useClosing(deskPatience);
  return (
    <>
      <Hatch words={words.desk} closing={{ clock: localHour('Europe/Paris', now).clock, seconds }} />
      {page === 'set' ? <Settings {...props} /> : <Stop {...props} onCancel={() => setPage('set')} />}
      <Columns
        page={page}
        words={words.desk}
        onPage={setPage}
        onReopen={() => happened({ type: 'deskClosed' })}
      />
    </>
  );
}
