import { useEffect, useState } from 'react';
import { isOver, type Rehearsal, shownTime } from './exhibit/rehearsal.ts';

/** The clock of the exhibit: the real one, or a rehearsed one until that is over. */
export interface ExhibitClock {
  /** Epoch milliseconds that the exhibit shows, renewed as each of its minutes begins. */
  readonly now: number;
  readonly rehearsal: Rehearsal | undefined;
  readonly setRehearsal: (rehearsal: Rehearsal | undefined) => void;
}

export function useExhibitClock(): ExhibitClock {
  const [rehearsal, setRehearsal] = useState<Rehearsal>();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(shownTime(rehearsal, Date.now()));
    if (rehearsal === undefined) return undefined;
    // Looked at again and again: a timer of the whole length would miss a clock that was set.
    const timer = setInterval(() => {
      if (isOver(rehearsal, Date.now())) setRehearsal(undefined);
    }, 1000);
    return () => clearInterval(timer);
  }, [rehearsal]);
  useEffect(() => {
    const timer = setTimeout(() => setNow(shownTime(rehearsal, Date.now())), 60_000 - (now % 60_000));
    return () => clearTimeout(timer);
  }, [now, rehearsal]);
  return { now, rehearsal, setRehearsal };
}
