import type { DayWords } from '../day.ts';

export const day: DayWords = {
  place: 'City Hall, Paris',
  frame: 'Close of the global summit',
  following: 'then',
  atThisHour: 'at this hour',
  now: 'now',
  peoplePresent: 'Five public figures present',
  people: 'Public figures present',
  parisTime: 'Paris time',
  motto: 'the light stays, the world turns',
  handle: 'The hour in Paris',
  handleAt: (clock) => `${clock} in Paris`,
  earlier: 'A quarter of an hour earlier',
  later: 'A quarter of an hour later',
  goTo: (clock) => `Go to ${clock}`,
  hour: (hour) => `${hour}:00`,
};
