import { useState } from 'react';
import { bridge } from '../../bridge.ts';
import type { OfficeProps } from './Office.tsx';

/** Leaving kiosk mode asks once, across the whole screen. */
export function Stop({
  words,
  opening,
  onCancel,
  onLocked,
}: OfficeProps & { readonly onCancel: () => void }) {
  const { desk } = words;
  const [ending, setEnding] = useState<'restart' | 'quit'>();
  const end = async (how: 'restart' | 'quit') => {
    setEnding(how);
    const outcome = await bridge[how](undefined).then(
      (answer) => answer.outcome,
      () => 'locked' as const,
    );
    if (outcome === 'locked') onLocked();
  };
  return (
    <section className="stop">
      <div role="status">
        <h1 className="nm">
          {ending === undefined ? desk.stopQuestion : ending === 'quit' ? desk.stopping : desk.restarting}
        </h1>
      </div>
      <p>{desk.stopMeaning}</p>
      <p>{opening.supervised ? desk.restartMeaning : desk.stopRestart}</p>
      <div className="stop-answers" data-three={opening.supervised ? '' : undefined}>
        <button type="button" className="desk-block nm" disabled={ending !== undefined} onClick={onCancel}>
          {desk.stopCancel}
        </button>
        {opening.supervised ? (
          <button
            type="button"
            className="desk-block nm"
            disabled={ending !== undefined}
            onClick={() => void end('restart')}
          >
            {desk.restart}
          </button>
        ) : null}
        <button
          type="button"
          className="desk-block nm"
          data-primary=""
          disabled={ending !== undefined}
          onClick={() => void end('quit')}
        >
          {desk.stopConfirm}
        </button>
      </div>
    </section>
  );
}
