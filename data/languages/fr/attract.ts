import type { AttractWords } from '../attract.ts';

export const attract: AttractWords = {};
