import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  open: 'Comparer',
  openFor: (name) => `Comparer ${name} avec un autre pionnier`,
  change: 'Changer',
  changeFor: (name) => `Changer ${name}`,
  choose: 'Choisir un pionnier',
  sun: (clock) => `Le soleil, quand il est ${clock} à Paris`,
  people: 'habitants',
  peopleIn: (year) => `habitants, ${year}`,
  fromParis: 'de Paris',
  area: 'superficie',
  sameScale: 'à la même échelle',
  opened: (one, other) => `${one} et ${other}, côte à côte`,
};
