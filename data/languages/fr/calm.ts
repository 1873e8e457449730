import type { CalmWords } from '../calm.ts';

export const calm: CalmWords = {
  closed: 'Fermé',
  opensAt: 'Ouverture à',
  eachAtItsHour: 'Quinze pionniers du gouvernement ouvert, chacun à son heure',
  backToList: 'Retour à la liste',
  resting: 'Cet écran se repose',
  restingSentence: 'Cet écran se repose.',
  dayAndPlace: 'Vendredi 9 décembre 2016, Hôtel de Ville, Paris',
  staff: (at, again) =>
    `Personnel\u00A0: plus de 6 pannes en 5 minutes à ${at}. La borne se relance seule à ${again}. Sinon, éteignez et rallumez la machine.`,
};
