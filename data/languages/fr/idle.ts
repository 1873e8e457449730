import type { IdleWords } from '../idle.ts';

export const idle: IdleWords = {
  question: 'Encore là\u00a0?',
  continue: 'Touchez n’importe où pour continuer.',
  otherwise: 'Sinon, l’accueil revient dans',
  seconds: (count) => (count < 2 ? `${count} seconde` : `${count} secondes`),
};
