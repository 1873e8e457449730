import type { AttractWords } from '../attract.ts';

export const attract: AttractWords = {
  invitation: 'Touchez l’écran',
  now: 'maintenant',
  following: 'ensuite',
  at: (clock) => `à ${clock}`,
  since: (clock) => `depuis ${clock}`,
  when: 'le jour',
  where: 'le lieu',
  place: 'Hôtel de Ville, Paris',
};
