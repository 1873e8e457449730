/** Milliseconds between two beats. */
const beat = 1000;

/**
 * Tells once a second that the page lives: after a frame that was really painted, and only while the
 * exhibit stands in it. What hangs, or shows nothing, falls silent.
 */
export function keepPulse(page: Window, tell: () => void): void {
  // Kept from before the page begins: nothing in it can stop the pulse, or go on with it.
  const nextFrame = page.requestAnimationFrame.bind(page);
  page.setInterval(() => {
    nextFrame(() => {
      if (page.document.querySelector('main') !== null) tell();
    });
  }, beat);
}
