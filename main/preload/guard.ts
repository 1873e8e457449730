import { leadsOut } from './keys.ts';

/** Gestures of the browser that a visitor must not meet: menus, and files dropped in or dragged out. */
const gestures = ['contextmenu', 'dragstart', 'dragover', 'drop'] as const;

/** A mouse's other buttons: history, menus, new windows, scrolling without end. */
const buttons = ['mousedown', 'mouseup', 'auxclick'] as const;

/** Calls that open, move or end a window, or lay a dialog over the page. */
const exits = [
  'open',
  'close',
  'print',
  'alert',
  'confirm',
  'prompt',
  'moveTo',
  'moveBy',
  'resizeTo',
  'resizeBy',
  'showOpenFilePicker',
  'showSaveFilePicker',
  'showDirectoryPicker',
] as const;

/**
 * What the exhibit is not made of: a link leads away or saves a file, a field for a file, a colour or
 * a date opens a window of the system's.
 */
function isStrange(target: EventTarget): boolean {
  return 'nodeName' in target && (target.nodeName === 'A' || target.nodeName === 'INPUT');
}

/** Runs in the page's own world, where these names are the page's. */
const shutExits = `const shut = (from, name) =>
  Object.defineProperty(from, name, { value: () => null, writable: false, configurable: false });
for (const name of ${JSON.stringify(exits)}) shut(window, name);
for (const made of [HTMLInputElement, HTMLAnchorElement])
  for (const name of ['click', 'showPicker']) shut(made.prototype, name);`;

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
  for (const button of buttons)
    page.addEventListener(
      button,
      (event) => {
        if (event.button !== 0) refuse(event);
      },
      { capture: true },
    );
  page.addEventListener(
    'click',
    (event) => {
      if (event.composedPath().some(isStrange)) refuse(event);
    },
    { capture: true },
  );
  for (const gesture of gestures) page.addEventListener(gesture, refuse, { capture: true });
  runInPage(shutExits);
}
