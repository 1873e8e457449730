/** Pixels that a wheel turns by in the units of its event: pixels, lines, pages (WheelEvent.deltaMode). */
const pixels = [1, 16, 400];

/** A turn for which the map comes twice as close or half, in pixels; a notch is 100 to 120. */
const doubling = 240;

/**
 * The factor that a turn of a wheel zooms by; upwards is closer. `pinch`: the browser's own word, by
 * the control key, for two fingers on a touchpad, whose turns are ten times as small.
 */
export function wheelFactor(delta: number, unit = 0, pinch = false): number {
  const turn = delta * (pixels[unit] ?? 1) * (pinch ? 10 : 1);
  return 2 ** (-Math.max(-doubling, Math.min(doubling, turn)) / doubling);
}
