import { describe, expect, test } from 'vitest';
import { standGuard } from '../../../main/preload/guard.ts';
import { leadsOut, type Press } from '../../../main/preload/keys.ts';

/** "Ctrl+Shift+i" as a key press; a key that is itself "+" is written "Plus". */
function press(written: string): Press {
  const parts = written.split('+');
  const key = parts.pop() ?? '';
  return {
    key: key === 'Plus' ? '+' : key,
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: parts.includes('Meta'),
  };
}

describe('keys', () => {
  test.each([
    'F1',
    'F5',
    'F10',
    'F11',
    'F12',
    'ContextMenu',
    'BrowserBack',
    'BrowserHome',
    'BrowserSearch',
    'LaunchApplication1',
    'PrintScreen',
    'Ctrl+w',
    'Ctrl+W',
    'Ctrl+q',
    'Ctrl+t',
    'Ctrl+n',
    'Ctrl+p',
    'Ctrl+s',
    'Ctrl+o',
    'Ctrl+f',
    'Ctrl+l',
    'Ctrl+r',
    'Ctrl+j',
    'Ctrl+u',
    'Ctrl+Plus',
    'Ctrl+-',
    'Ctrl+0',
    'Ctrl+Tab',
    'Ctrl+Shift+Tab',
    'Ctrl+F4',
    'Ctrl+Shift+i',
    'Ctrl+Shift+J',
    'Ctrl+Shift+n',
    'Ctrl+Shift+Delete',
    'Ctrl+Shift+Escape',
    'Shift+Escape',
    'Alt+F4',
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'Alt+Home',
    'Alt+d',
    'Alt+ ',
    'Alt+Shift+i',
    'Alt+Shift+t',
    'Ctrl+Alt+Delete',
    'Ctrl+Alt+t',
    'Ctrl+Alt+s',
    'Meta+q',
    'Meta+Tab',
    'Meta+Meta',
  ])('%s leads out and is refused', (written) => {
    expect(leadsOut(press(written))).toBe(true);
  });

  test.each([
    'a',
    'A',
    's',
    '7',
    'Plus',
    '-',
    'Enter',
    'Tab',
    'Shift+Tab',
    'Escape',
    ' ',
    'ArrowLeft',
    'Home',
    'End',
    'PageDown',
    'Backspace',
    'Delete',
    'Shift+A',
    'Shift+ArrowRight',
    'Ctrl+c',
    'Ctrl+v',
    'Ctrl+x',
    'Ctrl+a',
    'Ctrl+z',
    'Ctrl+Alt+Shift+S',
    'Ctrl+Alt+Shift+s',
  ])('%s reaches the page', (written) => {
    expect(leadsOut(press(written))).toBe(false);
  });

  test.each([
    'Ctrl+Control',
    'Shift+Shift',
    'Alt+Alt',
    'Ctrl+Alt+Alt',
    'Ctrl+Alt+Control',
    'Alt+Shift+Shift',
  ])('holding %s on the way to the desk is no exit', (written) => {
    expect(leadsOut(press(written))).toBe(false);
  });
});

/** A page that the guard stands before: what it listens to, and what it runs in the page's world. */
function guarded() {
  const page = new EventTarget();
  const scripts: string[] = [];
  // The guard only listens: an event target is all of a window that it uses.
  standGuard(page as Window, (script) => scripts.push(script));
  const send = (type: string, fields: object = {}) => {
    let reached = false;
    page.addEventListener(
      type,
      () => {
        reached = true;
      },
      { once: true },
    );
    const event = Object.assign(new Event(type, { cancelable: true }), fields);
    page.dispatchEvent(event);
    return { prevented: event.defaultPrevented, reached };
  };
  return { send, scripts };
}

describe('the guard', () => {
  test('stops a key that leads out before the browser and the page hear of it', () => {
    expect(guarded().send('keydown', press('Ctrl+w'))).toEqual({ prevented: true, reached: false });
  });

  test('lets every other key through untouched', () => {
    expect(guarded().send('keydown', press('Enter'))).toEqual({ prevented: false, reached: true });
  });

  test.each(['contextmenu', 'dragstart', 'dragover', 'drop'])('refuses %s', (type) => {
    expect(guarded().send(type)).toEqual({ prevented: true, reached: false });
  });

  test('keeps the zoom of Ctrl and wheel from the browser and leaves it to the page', () => {
    expect(guarded().send('wheel', { ctrlKey: true })).toEqual({ prevented: true, reached: true });
    expect(guarded().send('wheel', { ctrlKey: false })).toEqual({ prevented: false, reached: true });
  });

  test.each(['mousedown', 'mouseup', 'auxclick'])('refuses %s of every button but the first', (type) => {
    for (const button of [1, 2, 3, 4])
      expect(guarded().send(type, { button })).toEqual({ prevented: true, reached: false });
    expect(guarded().send(type, { button: 0 })).toEqual({ prevented: false, reached: true });
  });

  test('refuses a click on a link or a field, wherever in it, and on nothing else', () => {
    const click = (...names: readonly string[]) =>
      guarded().send('click', { composedPath: () => names.map((nodeName) => ({ nodeName })) });
    expect(click('SPAN', 'A', 'BODY')).toEqual({ prevented: true, reached: false });
    expect(click('INPUT', 'BODY')).toEqual({ prevented: true, reached: false });
    expect(click('SPAN', 'BUTTON', 'BODY')).toEqual({ prevented: false, reached: true });
  });

  test('leaves the page no way to open, close or print, or to click for a visitor', () => {
    const [script = ''] = guarded().scripts;
    const window: Record<string, unknown> = { open: () => 'opened', close: () => 'closed', print: () => 'x' };
    const field = { prototype: { click: () => 'clicked' } };
    const link = { prototype: { click: () => 'clicked' } };
    new Function('window', 'HTMLInputElement', 'HTMLAnchorElement', script)(window, field, link);
    expect([field.prototype.click(), link.prototype.click()]).toEqual([null, null]);
    for (const name of ['open', 'close', 'print', 'alert', 'resizeTo']) {
      const shut = window[name];
      expect(typeof shut === 'function' ? shut() : undefined).toBeNull();
      expect(() => Object.defineProperty(window, name, { value: () => 'back' })).toThrow();
    }
  });
});
