import type { MapWords } from '../map.ts';

export const map: MapWords = {};
