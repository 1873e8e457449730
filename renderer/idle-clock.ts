/** What counts as somebody being there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Calls `idled` once `seconds` have passed without a touch or a key. Returns its own removal.
 */
export function startIdleClock(seconds: number, idled: () => void): () => void {
  let timer = setTimeout(idled, seconds * 1000);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(idled, seconds * 1000);
  };
  for (const sign of signs) addEventListener(sign, again, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, again, { capture: true });
  };
}
