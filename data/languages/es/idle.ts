import type { IdleWords } from '../idle.ts';

export const idle: IdleWords = {};
