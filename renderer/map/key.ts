import type { Point } from './camera.ts';

/** What a key asks of the map. */
export type KeyWish =
  | { readonly type: 'zoom'; readonly factor: number }
  /** The whole world. */
  | { readonly type: 'whole' }
  /** To the neighbour in this direction of the pane, a unit vector. */
  | { readonly type: 'go'; readonly direction: Point };

/** How much closer one touch of a button, or of + and −, brings the map. */
export const zoomStep = 1.6;

const wishes: Readonly<Record<string, KeyWish>> = {
  '+': { type: 'zoom', factor: zoomStep },
  // The same key without Shift, on most keyboards.
  '=': { type: 'zoom', factor: zoomStep },
  '-': { type: 'zoom', factor: 1 / zoomStep },
  _: { type: 'zoom', factor: 1 / zoomStep },
  '0': { type: 'whole' },
  ArrowRight: { type: 'go', direction: { x: 1, y: 0 } },
  ArrowLeft: { type: 'go', direction: { x: -1, y: 0 } },
  ArrowUp: { type: 'go', direction: { x: 0, y: -1 } },
  ArrowDown: { type: 'go', direction: { x: 0, y: 1 } },
};

/** What a key without Ctrl, Alt or Meta asks, by its name in KeyboardEvent.key. */
export function wishOf(key: string): KeyWish | undefined {
  return Object.hasOwn(wishes, key) ? wishes[key] : undefined;
}
