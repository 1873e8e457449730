import { useCallback, useState } from 'react';
import { deskPatience } from '../../exhibit/patience.ts';
import { localHour } from '../../light/hour.ts';
import { Check } from './Check.tsx';
import { Columns, type DeskPage } from './Columns.tsx';
import { Consult } from './Consult.tsx';
import { columnStates } from './column-states.ts';
import type { DeskProps } from './Desk.tsx';
import { Export } from './Export.tsx';
import type { Field } from './fields.ts';
import { Hatch } from './Hatch.tsx';
import { Rehearse } from './Rehearse.tsx';
import { Settings } from './Settings.tsx';
import { Stop } from './Stop.tsx';
import { Today } from './Today.tsx';
import { TouchCheck } from './TouchCheck.tsx';
import { useClosing } from './use-closing.ts';
import { useDay } from './use-day.ts';
import { useExamination } from './use-examination.ts';
import { useExport } from './use-export.ts';
import { useSettings } from './use-settings.ts';

export interface OfficeProps extends DeskProps {
  /** The main process says that the desk is locked: back to the keypad. */
  readonly onLocked: () => void;
}

/** What lies behind the lock. */
export function Office(props: OfficeProps) {
  const { happened, now, onLocked, words } = props;
  const [page, setPage] = useState<DeskPage>('today');
  const [field, setField] = useState<Field>('idleSeconds');
  const [touching, setTouching] = useState(false);
  const inForce = useSettings(props);
  const examination = useExamination(onLocked);
  const day = useDay(onLocked);
  const inHand = useExport(onLocked);
  const seconds = useClosing(deskPatience);
  const see = useCallback((wanted: Field) => {
    setField(wanted);
    setPage('set');
  }, []);
  const endTouching = useCallback(() => setTouching(false), []);
  const turn = (wanted: DeskPage) => {
    if (wanted === 'clean') return happened({ type: 'cleaningStarted' });
    // What was found an hour ago says nothing of now.
    if (wanted === 'check') examination.lookAgain();
    day.readAgain();
    return setPage(wanted);
  };
  const inside = { ...props, inForce, examination, day: day.day, exported: inHand.state };
  if (touching) return <TouchCheck {...props} onEnd={endTouching} />;
  return (
    <>
      <Hatch words={words.desk} closing={{ clock: localHour('Europe/Paris', now).clock, seconds }} />
      {page === 'today' ? <Today {...inside} onSee={see} onCheck={() => turn('check')} /> : null}
      {page === 'check' ? <Check {...inside} onSee={see} onTouch={() => setTouching(true)} /> : null}
      {page === 'set' ? <Settings {...inside} first={field} /> : null}
      {page === 'rehearse' ? <Rehearse {...props} /> : null}
      {page === 'export' ? <Export {...props} inHand={inHand} /> : null}
      {page === 'consult' ? <Consult {...inside} onRead={day.readAgain} /> : null}
      {page === 'stop' ? <Stop {...props} onCancel={() => setPage('today')} /> : null}
      <Columns
        page={page}
        words={words.desk}
        states={columnStates(inside)}
        onPage={turn}
        onReopen={() => happened({ type: 'deskClosed' })}
      />
    </>
  );
}
