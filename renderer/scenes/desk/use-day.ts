import { useCallback, useEffect, useState } from 'react';
import type { MachineDay } from '../../../data/machine-day.ts';
import { bridge } from '../../bridge.ts';

/** How often the machine's day is read while the desk is open, in ms. */
const readEvery = 30_000;

/** The machine's own day; `undefined` until it was read. */
export function useDay(onLocked: () => void): {
  readonly day: MachineDay | undefined;
  readonly readAgain: () => void;
} {
  const [day, setDay] = useState<MachineDay>();
  const read = useCallback(async () => {
    const answer = await bridge.readDay(undefined).catch(() => ({ outcome: 'locked' }) as const);
    if (answer.outcome === 'locked') onLocked();
    else setDay(answer.day);
  }, [onLocked]);
  useEffect(() => {
    void read();
    const timer = setInterval(() => void read(), readEvery);
    return () => clearInterval(timer);
  }, [read]);
  return { day, readAgain: () => void read() };
}
