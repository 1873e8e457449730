import type { AboutWords } from '../about.ts';

export const about: AboutWords = {};
