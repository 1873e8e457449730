import type { IdleWords } from '../idle.ts';

export const idle: IdleWords = {
  question: 'Still there?',
  continue: 'Touch anywhere to go on.',
  otherwise: 'Otherwise the start comes back in',
  seconds: (count) => (count === 1 ? '1 second' : `${count} seconds`),
};
