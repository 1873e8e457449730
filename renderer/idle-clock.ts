/**
 * What counts as somebody being there. A finger that lies still is not: a wet patch on the glass must
 * not keep a visit open; lifting it is.
 */
export const signs = ['pointerdown', 'pointermove', 'pointerup', 'keydown', 'wheel'] as const;

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
