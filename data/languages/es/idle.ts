import type { IdleWords } from '../idle.ts';

export const idle: IdleWords = {
  question: '¿Sigue ahí?',
  continue: 'Toque en cualquier lugar para continuar.',
  otherwise: 'Si no, el inicio vuelve en',
  seconds: (count) => (count === 1 ? '1 segundo' : `${count} segundos`),
};
