import { type PioneerId, pioneerIds } from '../../data/pioneer.ts';
import type { Side } from './drawer.ts';

/** Two that are compared: the left one, the right one. Never the same. */
export type Pair = readonly [PioneerId, PioneerId];

/** A pioneer beside another to begin with: the one half the list further on, so that all are met. */
export function pairOf(id: PioneerId): Pair {
  const half = Math.floor(pioneerIds.length / 2);
  const other = pioneerIds[(pioneerIds.indexOf(id) + half) % pioneerIds.length];
  if (other === undefined) throw new Error(`${id} is not one of the fifteen`);
  return [id, other];
}

/** Puts somebody on a side; who stood on the other side already changes places with the one there. */
export function paired([left, right]: Pair, side: Side, id: PioneerId): Pair {
  if (side === 0) return id === right ? [right, left] : [id, right];
  return id === left ? [right, left] : [left, id];
}
