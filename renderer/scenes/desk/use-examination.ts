import { useCallback, useEffect, useState } from 'react';
import type { Diagnosis, PageFacts } from '../../../data/doctor.ts';
import { bridge } from '../../bridge.ts';
import { outside } from './outside.ts';

/** What the doctor found; `undefined` while it looks. Looks once at the start, and whenever asked. */
export interface Examination {
  readonly found: readonly Diagnosis[] | undefined;
  readonly lookAgain: () => void;
}

export function useExamination(onLocked: () => void): Examination {
  const [found, setFound] = useState<readonly Diagnosis[]>();
  const look = useCallback(async () => {
    setFound(undefined);
    const answer = await bridge.examine(await pageFacts()).catch(() => ({ outcome: 'locked' }) as const);
    if (answer.outcome === 'locked') onLocked();
    else setFound(answer.found);
  }, [onLocked]);
  useEffect(() => {
    void look();
  }, [look]);
  return { found, lookAgain: () => void look() };
}

async function pageFacts(): Promise<PageFacts> {
  const typefaces = [...document.fonts];
  return {
    width: Math.round(screen.width * devicePixelRatio),
    height: Math.round(screen.height * devicePixelRatio),
    fingers: navigator.maxTouchPoints,
    accelerated: isAccelerated(),
    fonts:
      typefaces.some(({ status }) => status === 'loaded') &&
      typefaces.every(({ status }) => status !== 'error'),
    walled: await fetch(outside, { mode: 'no-cors' }).then(
      () => false,
      () => true,
    ),
  };
}

/** Whether the browser would give a canvas to a graphics card rather than draw it by itself. */
function isAccelerated(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
