import type { ReactNode } from 'react';
import { digitKeys, type EntryKey } from './keys.ts';

interface Props {
  readonly name: string;
  readonly erase: string;
  readonly onKey: (key: EntryKey) => void;
  /** Dotted, and deaf. */
  readonly closed: boolean;
  /** The key at the lower right. */
  readonly children: ReactNode;
}

/** Ten digits, a key that erases and a last one. */
export function Keypad({ name, erase, onKey, closed, children }: Props) {
  const digits = digitKeys.map((digit) => (
    <Key key={digit} kind="hr" closed={closed} onPress={() => onKey(digit)}>
      {digit}
    </Key>
  ));
  return (
    <fieldset className="keypad" aria-label={name}>
      {digits.slice(0, 9)}
      <Key kind="nm" closed={closed} onPress={() => onKey('erase')}>
        {erase}
      </Key>
      {digits.slice(9)}
      {children}
    </fieldset>
  );
}

interface KeyProps {
  /** Type of its face: a number, or a word. */
  readonly kind: 'hr' | 'nm';
  readonly primary?: boolean;
  readonly closed: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

export function Key({ kind, primary = false, closed, onPress, children }: KeyProps) {
  return (
    <button
      type="button"
      className={`key ${kind}`}
      data-primary={primary ? '' : undefined}
      disabled={closed}
      // A touched key must not take the focus: Enter on a real keyboard would press it once more.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
