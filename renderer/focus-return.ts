import { useEffect, useRef } from 'react';
import type { Exhibit } from './exhibit/exhibit.ts';

/**
 * Gives the focus back to what led somewhere, when that closes with the focus in it: to the control
 * that opened a drawer, to the marker of a profile, to the way to the day or to About.
 */
export function useFocusReturn(exhibit: Exhibit): void {
  const last = useRef(exhibit);
  const opener = useRef<Element>(null);
  useEffect(() => {
    const left = last.current;
    last.current = exhibit;
    const { activeElement, body } = document;
    if (drawerOf(left) === undefined && drawerOf(exhibit) !== undefined) opener.current = activeElement;
    if (activeElement !== null && activeElement !== body) return;
    const back =
      left.scene !== exhibit.scene
        ? document.querySelector(wayTo(left))
        : drawerOf(exhibit) === undefined
          ? opener.current
          : null;
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }, [exhibit]);
}

function drawerOf(exhibit: Exhibit) {
  return 'drawer' in exhibit ? exhibit.drawer : undefined;
}

/** A selector of the control that leads to a scene; where the new one has none, nothing is found. */
function wayTo(left: Exhibit): string {
  return left.scene === 'profile' ? `button[data-marker="${left.id}"]` : `[data-opens="${left.scene}"]`;
}
