import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportState } from '../../../data/deck.ts';
import { bridge } from '../../bridge.ts';

/** How often the state of an export is read while one runs, and while none does, in ms. */
const readEvery = { running: 400, otherwise: 3000 } as const;

export interface ExportInHand {
  readonly state: ExportState;
  /** Asks the main process for something, and reads what has become of the export. */
  readonly after: <Outcome extends string>(
    asked: Promise<{ readonly outcome: Outcome }>,
  ) => Promise<Outcome | undefined>;
}

/** The export that runs on this machine, or has ended, while the desk is open. */
export function useExport(onLocked: () => void): ExportInHand {
  const [state, setState] = useState<ExportState>({ kind: 'none' });
  const shown = useRef('');
  const read = useCallback(async () => {
    const answer = await bridge.readExport(undefined).catch(() => ({ outcome: 'locked' }) as const);
    if (answer.outcome === 'locked') return onLocked();
    // What says the same again is not drawn again.
    const text = JSON.stringify(answer.state);
    if (text !== shown.current) setState(answer.state);
    shown.current = text;
  }, [onLocked]);
  const running = state.kind === 'running';
  useEffect(() => {
    void read();
    const timer = setInterval(() => void read(), running ? readEvery.running : readEvery.otherwise);
    return () => clearInterval(timer);
  }, [read, running]);
  const after: ExportInHand['after'] = async (asked) => {
    const answer = await asked.catch(() => undefined);
    if (answer?.outcome === 'locked') onLocked();
    else await read();
    return answer?.outcome;
  };
  return { state, after };
}
