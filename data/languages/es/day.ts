import type { DayWords } from '../day.ts';

export const day: DayWords = {
  place: 'Ayuntamiento de París',
  frame: 'Clausura de la Cumbre mundial',
  following: 'después',
  atThisHour: 'a esta hora',
  now: 'ahora',
  peoplePresent: 'Cinco personalidades presentes',
  people: 'Personalidades presentes',
  parisTime: 'hora de París',
  motto: 'la luz se queda, el mundo gira',
  handle: 'La hora en París',
  handleAt: (clock) => `${clock} en París`,
  earlier: 'Un cuarto de hora antes',
  later: 'Un cuarto de hora después',
  goTo: (clock) => `Ir a las ${clock}`,
  hour: (hour) => `${hour}\u00a0h`,
};
