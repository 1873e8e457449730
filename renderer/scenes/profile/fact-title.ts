import type { LanguageCode } from '../../../data/language.ts';
import type { Words } from '../../../data/languages/words.ts';
import type { Pioneer } from '../../../data/pioneer.ts';
import type { FactKey } from '../../exhibit/drawer.ts';

/** What a fact is called over its sources, and what it exactly says. */
export interface FactTitle {
  readonly title: string;
  readonly detail: string | undefined;
}

export function factTitle(
  { seat, population, area, leader, languages, commitments, officialName, kind }: Pioneer,
  key: FactKey,
  { profile }: Words,
  language: LanguageCode,
): FactTitle {
  switch (key) {
    case 'identity':
      return { title: profile.identity, detail: `${officialName}, ${kind[language]}` };
    case 'seat':
      return { title: profile.seat, detail: seat.value.name[language] };
    case 'distance':
      return { title: profile.distance, detail: profile.distanceDetail };
    case 'population':
      return {
        title: population === undefined ? profile.population : profile.populationIn(population.value.year),
        detail: population?.value.kind[language],
      };
    case 'area':
      return { title: profile.area, detail: area?.value.kind[language] };
    case 'leader':
      return { title: profile.leader, detail: leader?.value.name[language] };
    case 'languages':
      return {
        title: profile.languages(languages?.value.count ?? 1),
        detail: languages?.value.names[language],
      };
    case 'count':
      return {
        title: profile.commitmentCount(commitments.count?.value ?? 0),
        detail: profile.commitmentYear,
      };
    default:
      return {
        title: commitments.titles[Number(key.slice('title-'.length))]?.value.title[language] ?? '',
        detail: undefined,
      };
  }
}
