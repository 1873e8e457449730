import { useState } from 'react';
import { bridge } from '../../bridge.ts';
import type { OfficeProps } from './Office.tsx';

/** Leaving kiosk mode asks once, across the whole screen. */
export function Stop({ words, onCancel, onLocked }: OfficeProps & { readonly onCancel: () => void }) {
  const { desk } = words;
  const [stopping, setStopping] = useState(false);
  const stop = async () => {
    setStopping(true);
    const outcome = await bridge.quit(undefined).then(
      (answer) => answer.outcome,
      () => 'locked' as const,
    );
    if (outcome === 'locked') onLocked();
  };
  return (
    <section className="stop">
      <div role="status">
        <h1 className="nm">{stopping ? desk.stopping : desk.stopQuestion}</h1>
      </div>
      <p>{desk.stopMeaning}</p>
      <p>{desk.stopRestart}</p>
      <div className="stop-answers">
        <button type="button" className="desk-block nm" disabled={stopping} onClick={onCancel}>
          {desk.stopCancel}
        </button>
        <button
          type="button"
          className="desk-block nm"
          data-primary=""
          disabled={stopping}
          onClick={() => void stop()}
        >
          {desk.stopConfirm}
        </button>
      </div>
    </section>
  );
}
