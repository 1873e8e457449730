import type { CalmWords } from '../calm.ts';

export const calm: CalmWords = {
  closed: 'Closed',
  opensAt: 'Opens at',
  eachAtItsHour: 'Fifteen pioneers of open government, each at its own hour',
  backToList: 'Back to the list',
  resting: 'This screen is resting',
  restingSentence: 'This screen is resting.',
  dayAndPlace: 'Friday 9 December 2016, Hôtel de Ville, Paris',
  staff: (at, again) =>
    `Staff: more than 6 failures in 5 minutes at ${at}. The kiosk starts again by itself at ${again}. If it does not, switch the machine off and on.`,
};
