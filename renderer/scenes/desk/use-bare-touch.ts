import { type RefObject, useEffect } from 'react';

/**
 * Lets the browser make nothing of a touch on this element but pointer events: no click once the finger
 * is lifted, which would press what lies there by then, and no fling, which would swallow the next tap.
 */
export function useBareTouch(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = ref;
    const bare = (event: Event) => event.preventDefault();
    // React's own listener is passive, and could not.
    current?.addEventListener('touchstart', bare, { passive: false });
    return () => current?.removeEventListener('touchstart', bare);
  }, [ref]);
}
