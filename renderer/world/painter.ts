import { bridge } from '../bridge.ts';
import type { Delivery } from '../painter/order.ts';

/** What the painter has painted. */
export type Painted = Exclude<Delivery, { readonly failure: string }>;

/**
 * One painter for as long as the page lives: its outlines are read once. It is started with the page's
 * scripts, so that it has them when the first picture is ordered.
 */
export const painter = new Worker(new URL('../painter/worker.ts', import.meta.url), { type: 'module' });

let waiting: ((painted: Painted) => void) | undefined;

painter.onmessage = ({ data }: MessageEvent<Delivery>) => {
  if ('failure' in data) void bridge.reportFailure(`the painter of the map: ${data.failure}`);
  else waiting?.(data);
};
painter.onerror = ({ message }) => void bridge.reportFailure(`the painter of the map: ${message}`);

/** Hands every picture to `listener`, and to nobody else, until the returned function is called. */
export function onPainted(listener: (painted: Painted) => void): () => void {
  waiting = listener;
  return () => {
    if (waiting === listener) waiting = undefined;
  };
}
