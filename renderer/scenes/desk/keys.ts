/** The ten digits as the keypad lays them out. */
export const digitKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

type DigitKey = (typeof digitKeys)[number];

export type EntryKey = DigitKey | 'erase';

/** What stands after a key: a digit too many is not taken, `erase` takes the last one back. */
export function typed(digits: string, key: EntryKey, most: number): string {
  if (key === 'erase') return digits.slice(0, -1);
  return digits.length < most ? digits + key : digits;
}

/** What a key of a keyboard means to a keypad, by its `KeyboardEvent.key`. */
export function keyMeaning(name: string): EntryKey | 'confirm' | undefined {
  if (name === 'Backspace' || name === 'Delete') return 'erase';
  if (name === 'Enter') return 'confirm';
  return digitKeys.find((digit) => digit === name);
}
