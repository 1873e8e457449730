import type { AttractWords } from '../attract.ts';

export const attract: AttractWords = {
  invitation: 'Touch the screen',
  now: 'now',
  following: 'then',
  at: (clock) => `at ${clock}`,
  since: (clock) => `since ${clock}`,
  when: 'the day',
  where: 'the place',
  place: 'City Hall, Paris',
};
