import { useEffect, useState } from 'react';
import { lightSteps } from '../../light/steps.ts';
import type { SceneProps } from '../scene-props.ts';
import './closed.css';

/** Milliseconds for which a touch lights the page, and nothing else. */
const lit = 10_000;

interface Props extends SceneProps {
  /** Which step of the morning has come; `undefined` in the night. */
  readonly light: number | undefined;
}

/** The hall is closed: a set sun, and when it rises again. */
export function Closed({ light, settings, stage, words }: Props) {
  const [touched, setTouched] = useState(0);
  useEffect(() => {
    const touch = () => setTouched((times) => times + 1);
    addEventListener('pointerdown', touch);
    return () => removeEventListener('pointerdown', touch);
  }, []);
  useEffect(() => {
    if (touched === 0) return undefined;
    const timer = setTimeout(() => setTouched(0), lit);
    return () => clearTimeout(timer);
  }, [touched]);
  // The morning leaves out the deepest night and the highest sun: from n1 to d4.
  const step = light === undefined ? (touched > 0 ? 'n0' : undefined) : lightSteps[light + 1];
  return (
    <div className={`scene closed ${step ?? 'closed-night'}`} data-portrait={stage.portrait ? '' : undefined}>
      <div className="closed-drifting" data-shifting={settings.shift ? '' : undefined}>
        <div className="closed-line" />
        <svg className="closed-sun" viewBox="0 0 180 180" aria-hidden="true">
          <circle cx="90" cy="90" r="86.5" fill="none" stroke="currentColor" strokeWidth="3" />
        </svg>
        <h1 className="nm closed-title">{words.calm.closed}</h1>
        <p className="closed-opening">
          {words.calm.opensAt} <span className="hr">{settings.opensAt}</span>
        </p>
      </div>
    </div>
  );
}
