import { leadsOut } from './keys.ts';

/** Gestures of the browser that a visitor must not meet: menus, and files dropped in or dragged out. */
const gestures = ['contextmenu', 'dragstart', 'dragover', 'drop'] as const;

/** Runs in the page's own world, where these names are the page's. */
const shutExits = `for (const name of ['open', 'close', 'print'])
  Object.defineProperty(window, name, { value: () => null, writable: false, configurable: false });`;

/**
 * Keeps keys, menus and drags that could lead out of the exhibit from ever reaching the browser.
 *
 * It listens before anything of the page can, so nothing in the page can undo it.
 */
export function standGuard(page: Window, runInPage: (script: string) => void): void {
  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener(
    'keydown',
    (event) => {
      if (leadsOut(event)) refuse(event);
    },
    { capture: true },
  );
  page.addEventListener(
    'wheel',
    (event) => {
      // Ctrl and wheel, or a pinch on a trackpad: the page may use it, the browser may not.
      if (event.ctrlKey) event.preventDefault();
    },
    { capture: true, passive: false },
  );
  for (const gesture of gestures) page.addEventListener(gesture, refuse, { capture: true });
  runInPage(shutExits);
}
