/** What is looked at of a key press. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** Keys of the exhibit's own that hold Ctrl: the desk, and what helps to type in a field. */
const deskKey = 's';
const editing = new Set(['a', 'c', 'v', 'x', 'z']);

/** Held with Alt, these go home, back, forth, to the address, or close the window. */
const withAlt = new Set(['f4', 'arrowleft', 'arrowright', 'home', 'd', 'e', 'f', ' ']);

/** Keys that mean something to a browser when nothing is held: back, refresh, home, search and their like. */
const browserKeys = /^(f\d{1,2}|browser.*|launch.*|printscreen|contextmenu)$/;

/**
 * Whether a key could lead a visitor out of the exhibit, change the browser's zoom, or open
 * something of the browser's. Plain letters, digits, arrows, +, −, Enter, Tab and Escape never do.
 */
export function leadsOut({ key, ctrlKey, altKey, shiftKey, metaKey }: Press): boolean {
  const name = key.toLowerCase();
  if (browserKeys.test(name)) return true;
  if (metaKey) return true;
  // Shift+Escape is the browser's task manager.
  if (shiftKey && name === 'escape') return true;
  if (ctrlKey && altKey) return !(shiftKey && name === deskKey) && name !== 'control' && name !== 'alt';
  // With Alt and Shift, Chrome and Edge open what is theirs: a report to their makers, their toolbars.
  if (altKey) return withAlt.has(name) || (shiftKey && name !== 'alt' && name !== 'shift');
  if (!ctrlKey || name === 'control') return false;
  return shiftKey ? name !== 'shift' : !editing.has(name);
}
