import { useEffect } from 'react';
import { bridge } from '../../bridge.ts';
import type { LockEvent, LockStep } from './lock-steps.ts';

/**
 * Asks the main process whatever the lock's step waits for, and counts the seconds of a wait. The
 * main process keeps the wait itself: here it is only shown.
 */
export function useAnswers(
  state: LockStep,
  lockHappened: (event: LockEvent) => void,
  onOpen: () => void,
): void {
  const { step } = state;
  const entered = step === 'storing' || step === 'comparing' ? state.digits : '';

  useEffect(() => {
    if (step === 'open') onOpen();
    if (step !== 'waiting') return undefined;
    const timer = setInterval(() => lockHappened({ type: 'secondPassed' }), 1000);
    return () => clearInterval(timer);
  }, [step, lockHappened, onOpen]);

  useEffect(() => {
    let here = true;
    const tell = (event: LockEvent) => {
      if (here) lockHappened(event);
      else if (opens(event)) void bridge.closeDesk(undefined);
    };
    ask(step, entered)?.then(tell, () => tell({ type: 'unanswered' }));
    return () => {
      here = false;
    };
  }, [step, entered, lockHappened]);
}

function ask(step: LockStep['step'], entered: string): Promise<LockEvent> | undefined {
  switch (step) {
    case 'reading':
      return bridge.readLock(undefined).then((lock) => ({ type: 'lockRead', lock }));
    case 'storing':
      return bridge.choosePin(entered).then(({ outcome }) => ({ type: 'stored', outcome }));
    case 'comparing':
      return bridge.enterPin(entered).then((answer) => ({ type: 'compared', answer }));
    default:
      return undefined;
  }
}

/** An answer that comes after somebody left must not leave the desk open. */
function opens(event: LockEvent): boolean {
  return (
    (event.type === 'stored' && event.outcome === 'opened') ||
    (event.type === 'compared' && event.answer.outcome === 'opened')
  );
}
