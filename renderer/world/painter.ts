import { bridge } from '../bridge.ts';
import type { WorldLook } from '../canvas/paint-world.ts';
import { hire } from './use-painter.ts';

/**
 * One painter for as long as the page lives: its outlines are read once. It is started with the page's
 * scripts, so that it has them when the first picture is ordered.
 */
export const painter = hire<WorldLook>(
  new Worker(new URL('../painter/worker.ts', import.meta.url), { type: 'module' }),
  (failure) => void bridge.reportFailure(`the painter of the map: ${failure}`),
);
