import { type PioneerId, pioneerIds } from '../../data/pioneer.ts';

/** Who stands before and after a pioneer in the press release; the last is followed by the first. */
export function neighboursOf(id: PioneerId): { readonly previous: PioneerId; readonly next: PioneerId } {
  const index = pioneerIds.indexOf(id);
  const at = (step: number) => pioneerIds[(index + step + pioneerIds.length) % pioneerIds.length] ?? id;
  return { previous: at(-1), next: at(1) };
}
