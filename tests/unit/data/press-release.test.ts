import { expect, test } from 'vitest';
import { people, programme } from '../../../data/day.ts';
import { pioneerIds } from '../../../data/pioneer.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { clockOf } from '../../../renderer/light/hour.ts';

/*
 * What the City of Paris published for 9 December 2016, word for word, in its order and its spelling. The
 * exhibit uses the apostrophe of print where the release has the typewriter's.
 */

test('the fifteen stand in the order and the spelling of the press release', () => {
  expect(pioneers.map(({ name, country }) => `${name.fr}, ${country.fr}`)).toEqual([
    'Austin, États-Unis',
    'Bojonegoro, Indonésie',
    'Buenos Aires, Argentine',
    'Elgeyo Marakwet, Kenya',
    'Jalisco, Mexique',
    'Kigoma, Tanzanie',
    'La Libertad, Pérou',
    'Madrid, Espagne',
    'Ontario, Canada',
    'Paris, France',
    'Sao Paulo, Brésil',
    'Écosse, Royaume-Uni',
    'Sekondi-Takoradi, Ghana',
    'Séoul, Corée du Sud',
    'Tbilissi, Géorgie',
  ]);
  expect(pioneers.map(({ id }) => id)).toEqual(pioneerIds);
});

test('the day has two clock times and no more: the other items only follow', () => {
  const stated = programme.map(({ startMinute }) =>
    startMinute === undefined ? 'ensuite' : clockOf(startMinute),
  );
  expect(stated).toEqual(['10:45', 'ensuite', '14:00', 'ensuite']);
});

test('the day says who unveils and who opens', () => {
  expect(programme.map(({ id, people: who }) => [id, who?.fr])).toEqual([
    ['commitments', 'Emmanuel Grégoire et Pauline Véron'],
    ['signing', 'Paris et les 14 autres pionniers'],
    ['session', 'Anne Hidalgo'],
    ['exchange', undefined],
  ]);
  // Spaces that hold words together are typography, not spelling.
  expect(programme[2]?.title.fr.replaceAll('\u00A0', ' ')).toContain(
    '« Gouvernement Ouvert et territoires »',
  );
});

test('five people are present, in the order of the press release, each with the role it gives them', () => {
  expect(people.map(({ name, role }) => `${name.fr}, ${role.fr}.`)).toEqual([
    'Anne Hidalgo, Maire de Paris.',
    'Emmanuel Grégoire, Adjoint à la Maire chargé de toutes les questions relatives aux ressources humaines, aux services publics, à la modernisation de l’administration.',
    'Pauline Véron, Adjointe à la Maire, chargée de toutes les questions relatives à la démocratie locale, la participation citoyenne, la vie associative, la jeunesse, l’emploi.',
    'Alex Tonui Tolgos, Gouverneur du comté d’Elgeyo Marakwet, Kenya.',
    'Luis Alberto Valdez Farias, Gouverneur de la Région La Libertad, Pérou.',
  ]);
  expect(people.map(({ pioneer }) => pioneer)).toEqual([
    'paris',
    'paris',
    'paris',
    'elgeyo-marakwet',
    'la-libertad',
  ]);
});

test('a leader is said to be in Paris only where the press release lists the same person', () => {
  const present = pioneers.flatMap(({ leader }) => (leader?.value.presentInParis ? [leader.value.name] : []));
  const listed = people.map(({ name }) => name);
  expect(present).toHaveLength(3);
  for (const name of present) expect(listed).toContainEqual(name);
});
