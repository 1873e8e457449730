import type { DayWords } from '../day.ts';

export const day: DayWords = {};
