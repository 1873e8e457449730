import { useEffect, useRef } from 'react';
import { bridge } from './bridge.ts';
import type { Exhibit } from './exhibit/exhibit.ts';
import { noted, reportOf, type VisitTally } from './exhibit/visit-tally.ts';

/** Milliseconds after which a visit is one: the gesture of staff is over by then, and so is a passing sleeve. */
const isVisit = 5000;

/**
 * Tells the main process that a visit has begun, and what was opened in it once it is over.
 *
 * @param rest where nobody is; `counted` is false while staff rehearse
 */
export function useVisitCount(exhibit: Exhibit, rest: Exhibit, counted: boolean): void {
  const tally = useRef<VisitTally>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(false);
  useEffect(() => {
    const before = tally.current;
    const now = performance.now();
    tally.current = exhibit === rest || !counted ? undefined : noted(before, exhibit, now);
    if (before === undefined && tally.current !== undefined)
      timer.current = setTimeout(() => {
        told.current = true;
        void bridge.visitBegan(undefined);
      }, isVisit);
    if (before === undefined || tally.current !== undefined) return;
    clearTimeout(timer.current);
    if (told.current) void bridge.visitEnded(reportOf(before, now));
    told.current = false;
  }, [exhibit, rest, counted]);
}
