import type { RehearsalWords } from '../desk.ts';

export const rehearsal: RehearsalWords = {
  title: 'Répéter une heure de la journée',
  running: 'Une répétition est en cours',
  handle: 'Heure répétée',
  moments: {
    rise: 'le soleil se lève',
    commitments: 'les cinq engagements',
    noon: 'le soleil au plus haut',
    session: 'la session',
    set: 'le soleil se couche',
    night: 'la nuit à Paris',
  },
  hour: (hour) => `${hour}\u00A0h`,
  lasting: 'Pendant',
  length: (minutes) => (minutes === 60 ? '1\u00A0h' : `${minutes}\u00A0min`),
  afterwards: 'Puis l’heure vraie revient d’elle-même, après un redémarrage aussi.',
  start: (clock) => `Commencer à ${clock}`,
  stop: 'Arrêter la répétition',
  plate: 'Répétition',
  realHour: (clock) => `il est ${clock}`,
  endsIn: (minutes, seconds) => `fin dans ${minutes}\u00A0min\u00A0${String(seconds).padStart(2, '0')}`,
  plateStop: 'Arrêter',
};
