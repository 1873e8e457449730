import type { Level } from './level.ts';

/** The levels that are there so far. */
export interface Levels {
  readonly coarse?: Level;
  readonly middle?: Level;
  readonly fine?: Level;
}

/** Up to how many device pixels per unit a level shows no corner that is missing: at rest, and in motion. */
const reach = {
  coarse: { rest: 0, draft: 900 },
  middle: { rest: 900, draft: 4000 },
} as const;

/**
 * The level for a scale in device pixels per unit, or the nearest that has arrived. `final`: it is the
 * one, nothing better is to come.
 */
export function chooseLevel(
  { coarse, middle, fine }: Levels,
  scale: number,
  draft: boolean,
): { readonly level: Level; readonly final: boolean } | undefined {
  const when = draft ? 'draft' : 'rest';
  if (coarse !== undefined && scale <= reach.coarse[when]) return { level: coarse, final: true };
  if (middle !== undefined && scale <= reach.middle[when]) return { level: middle, final: true };
  if (fine !== undefined) return { level: fine, final: true };
  const level = middle ?? coarse;
  return level === undefined ? undefined : { level, final: false };
}
