import type { PioneerId } from '../../data/pioneer.ts';
import { type Area, areasOf, atlasOf } from '../../renderer/canvas/atlas.ts';
import type { Outlines } from './slides/outlines.ts';

/** The outlines that slides are drawn with, from the files of data/world, which whoever asks has read. */
export function outlinesFrom(
  world: Parameters<typeof atlasOf>[0],
  areas: Parameters<typeof areasOf>[0],
): Outlines {
  // Their ids are those of the pioneers: a test of the data holds them to it.
  return { ...atlasOf(world), areas: areasOf(areas) as ReadonlyMap<PioneerId, Area> };
}
