/** How many taps open the desk, and within how many ms. */
const gestureTaps = 7;
const gestureTime = 4000;

/** Whether these taps (times in ms, oldest first) are the gesture that no visitor makes by chance. */
export function isDeskGesture(taps: readonly number[]): boolean {
  const first = taps.at(-gestureTaps);
  const last = taps.at(-1);
  return first !== undefined && last !== undefined && last - first <= gestureTime;
}
