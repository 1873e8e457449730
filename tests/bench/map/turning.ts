import { turnLength } from './handle.ts';
import type { Performance } from './performance.ts';
import { median } from './report.ts';

/** Milliseconds of every process of the browser for each frame that was shown. */
function costOfFrame({ processorSeconds, shown }: Performance): number {
  return (processorSeconds * 1000) / (shown * (turnLength / 1000));
}

const columns: readonly (readonly [title: string, of: (measures: Performance) => number, digits: number])[] =
  [
    ['shown fps', ({ shown }) => shown, 1],
    ['gap ms', ({ gap }) => gap, 0],
    ['main ms', ({ mainThread }) => mainThread, 2],
    ['CPU s', ({ processorSeconds }) => processorSeconds, 2],
    // Says something on a busy machine as well, where frames are few for want of a processor.
    ['CPU ms/frame', costOfFrame, 1],
  ];

/** Titles of the figures of a turn under a finger. */
export function heading(): string {
  return `${''.padEnd(32)}${columns.map(([title]) => title.padStart(13)).join('')}`;
}

/** The median of each figure. */
export function row(name: string, all: readonly Performance[]): string {
  const cells = columns.map(([, of, digits]) => median(all.map(of)).toFixed(digits).padStart(13));
  return `${name.padEnd(32)}${cells.join('')}`;
}
