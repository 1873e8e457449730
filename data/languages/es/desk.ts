import type { DeskWords } from '../desk.ts';

export const desk: DeskWords = {};
