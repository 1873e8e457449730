import type { PioneerId } from '../../data/pioneer.ts';

/** The pioneers that are large enough to show their shape on a map of the whole world. */
export const shownOnWorldMap: readonly PioneerId[] = ['ontario', 'scotland', 'jalisco', 'la-libertad'];
