import type { Log } from './log.ts';

/** Refusals that are logged one by one; after them only every hundredth, lest they push out the rest. */
const toldSingly = 20;

/** Counts what the wall refuses, and logs it. */
export function refusals(log: Log): (what: string) => void {
  let count = 0;
  return (what) => {
    count += 1;
    if (count <= toldSingly || count % 100 === 0) log({ event: 'refused', what: what.slice(0, 300), count });
  };
}
