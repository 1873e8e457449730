import { useEffect, useRef } from 'react';
import { type EntryKey, keyMeaning } from './keys.ts';

/**
 * Lets a real keyboard type on the keypad that is on screen. Enter confirms, except on a button that
 * has the focus: there it presses that button, as everywhere.
 */
export function useKeyboard(onKey: (key: EntryKey) => void, onConfirm: () => void): void {
  const latest = useRef({ onKey, onConfirm });
  useEffect(() => {
    latest.current = { onKey, onConfirm };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const meaning = keyMeaning(event.key);
      if (meaning === undefined) return;
      if (meaning !== 'confirm') return latest.current.onKey(meaning);
      if (!(event.target instanceof HTMLButtonElement) && !event.repeat) latest.current.onConfirm();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
