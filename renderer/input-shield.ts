/** Milliseconds after the waking finger has left during which nothing answers. */
const calm = 400;

const kinds = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'click',
  'touchstart',
  'touchend',
  'mousedown',
  'mouseup',
] as const;

/**
 * Swallows everything fingers do until the one that woke the exhibit has left, and 400 ms more: the
 * touch that wakes presses nothing that lies under it.
 */
export function shieldAfterWaking(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const swallow = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    if ((event.type === 'pointerup' || event.type === 'pointercancel') && timer === undefined)
      timer = setTimeout(() => {
        for (const kind of kinds) removeEventListener(kind, swallow, { capture: true });
      }, calm);
  };
  for (const kind of kinds) addEventListener(kind, swallow, { capture: true, passive: false });
}
