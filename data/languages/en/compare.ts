import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  open: 'Compare',
  openFor: (name) => `Compare ${name} with another pioneer`,
  change: 'Change',
  changeFor: (name) => `Change ${name}`,
  choose: 'Choose a pioneer',
  sun: (clock) => `The sun, when it is ${clock} in Paris`,
  people: 'inhabitants',
  peopleIn: (year) => `inhabitants, ${year}`,
  fromParis: 'from Paris',
  area: 'area',
  sameScale: 'at the same scale',
  opened: (one, other) => `${one} and ${other}, side by side`,
};
