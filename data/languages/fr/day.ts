import type { DayWords } from '../day.ts';

export const day: DayWords = {
  place: 'Hôtel de Ville, Paris',
  frame: 'Clôture du Sommet mondial',
  following: 'ensuite',
  atThisHour: 'à cette heure',
  now: 'maintenant',
  peoplePresent: 'Cinq personnalités présentes',
  people: 'Personnalités présentes',
  parisTime: 'heure de Paris',
  motto: 'la lumière reste, le monde tourne',
  handle: 'L’heure à Paris',
  handleAt: (clock) => `${clock} à Paris`,
  earlier: 'Un quart d’heure plus tôt',
  later: 'Un quart d’heure plus tard',
  goTo: (clock) => `Aller à ${clock}`,
  hour: (hour) => `${hour}\u00a0h`,
};
