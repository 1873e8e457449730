import type { AttractWords } from '../attract.ts';

export const attract: AttractWords = {
  invitation: 'Toque la pantalla',
  now: 'ahora',
  following: 'después',
  at: (clock) => `a las ${clock}`,
  since: (clock) => `desde las ${clock}`,
  when: 'el día',
  where: 'el lugar',
  place: 'Ayuntamiento de París',
};
