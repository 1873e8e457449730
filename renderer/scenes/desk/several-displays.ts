/** Whether the machine has more than one display; where the browser does not say, it may have. */
export function severalDisplays(): boolean {
  return !('isExtended' in screen) || screen.isExtended !== false;
}
