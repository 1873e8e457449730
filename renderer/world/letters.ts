import type { PioneerId } from '../../data/pioneer.ts';
import type { Stage } from '../layout/stage.ts';
import type { WorldFrame } from './frame.ts';

/** Height of a name's letters on the map, in design pixels. */
export function lettersOf(
  id: PioneerId,
  { scene, chosen }: Pick<WorldFrame, 'scene' | 'chosen'>,
  { portrait }: Pick<Stage, 'portrait'>,
): number {
  if (id === chosen) return 44;
  if (scene === 'profile') return 30;
  if (portrait) return 25;
  return id === 'paris' ? 33 : 30;
}
