import { useEffect, useState } from 'react';
import type { RehearsalWords } from '../../data/languages/desk.ts';
import type { Rehearsal } from '../exhibit/rehearsal.ts';
import { localHour } from '../light/hour.ts';
import './rehearsal-plate.css';

interface Props {
  readonly rehearsal: Rehearsal;
  readonly scene: string;
  readonly words: RehearsalWords;
  readonly onStop: () => void;
}

/** Says in every scene that the hour is not the real one, so that no photograph can pass for it. */
export function RehearsalPlate({ rehearsal, scene, words, onStop }: Props) {
  const now = useSecondClock();
  const left = Math.max(0, Math.ceil((rehearsal.until - now) / 1000));
  return (
    <aside className="rehearsal" data-scene={scene} aria-label={words.plate}>
      <i className="rehearsal-hatch" aria-hidden="true" />
      <div className="rehearsal-plate">
        <p className="nm">{words.plate}</p>
        <p>
          {words.realHour(localHour('Europe/Paris', now).clock)}
          <br />
          {words.endsIn(Math.floor(left / 60), left % 60)}
        </p>
        <button type="button" className="nm" onClick={onStop}>
          {words.plateStop}
        </button>
      </div>
    </aside>
  );
}

function useSecondClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
