import { useEffect, useState } from 'react';
import { signs } from '../../idle-clock.ts';

/** Whole seconds until the desk closes by itself: `allowed` after the last touch or key. */
export function useClosing(allowed: number): number {
  const [left, setLeft] = useState(allowed);
  useEffect(() => {
    let last = performance.now();
    const show = () => setLeft(Math.max(0, Math.ceil(allowed - (performance.now() - last) / 1000)));
    const again = () => {
      last = performance.now();
      show();
    };
    const timer = setInterval(show, 1000);
    for (const sign of signs) addEventListener(sign, again, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, again, { capture: true });
    };
  }, [allowed]);
  return left;
}
