import { useLayoutEffect, useState } from 'react';
import { type Stage, stageFor } from './layout/stage.ts';

/** The window as a stage, and the root's font size kept at ten design pixels. */
export function useStage(): Stage {
  const [stage, setStage] = useState(() => stageFor(innerWidth, innerHeight));
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${10 * stage.unit}px`;
  }, [stage.unit]);
  useLayoutEffect(() => {
    const measure = () => setStage(stageFor(innerWidth, innerHeight));
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return stage;
}
