import { useEffect, useState } from 'react';

/** Whole seconds left by the clock, not by the number of ticks: a busy page does not stretch them. */
export function useSecondsLeft(total: number, ended: () => void): number {
  const [start] = useState(() => performance.now());
  const [left, setLeft] = useState(total);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil(total - (performance.now() - start) / 1000));
      setLeft(now);
      if (now === 0) {
        clearInterval(timer);
        ended();
      }
    }, 200);
    return () => clearInterval(timer);
  }, [total, start, ended]);
  return left;
}
