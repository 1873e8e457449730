import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  open: 'Comparar',
  openFor: (name) => `Comparar ${name} con otro pionero`,
  change: 'Cambiar',
  changeFor: (name) => `Cambiar ${name}`,
  choose: 'Elegir un pionero',
  sun: (clock) => `El sol, cuando son las ${clock} en París`,
  people: 'habitantes',
  peopleIn: (year) => `habitantes, ${year}`,
  fromParis: 'de París',
  area: 'superficie',
  sameScale: 'a la misma escala',
  opened: (one, other) => `${one} y ${other}, lado a lado`,
};
