import type { Pioneer } from '../../../data/pioneer.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import type { Fact } from '../../../data/source.ts';
import { kilometresBetween, type Measure, written } from '../../../renderer/exhibit/figures.ts';
import { factOf, known } from '../../../renderer/exhibit/sources.ts';
import { factNote } from './notes.ts';
import type { Telling } from './telling.ts';

/** A number of a profile as it is written; `undefined` where no document says it. */
export interface Figure {
  readonly measure: Measure;
  readonly label: string;
  readonly value: string | undefined;
  /** What exactly is counted. */
  readonly kind: string | undefined;
  readonly fact: Fact<unknown> | undefined;
}

const paris = pioneerOf('paris');

export function figuresOf(pioneer: Pioneer, { language, words }: Telling): readonly Figure[] {
  const kilometres = Math.round(kilometresBetween(paris.seat.value.at, pioneer.seat.value.at));
  const people = known(pioneer.population)?.value;
  const area = known(pioneer.area)?.value;
  return [
    {
      measure: 'distance',
      label: words.profile.distance,
      value: pioneer.id === 'paris' ? words.profile.departure : `${written(kilometres, language)}\u00a0km`,
      kind: pioneer.id === 'paris' ? undefined : words.profile.distanceDetail,
      fact: factOf(pioneer, 'distance', paris),
    },
    {
      measure: 'population',
      label: people === undefined ? words.profile.population : words.profile.populationIn(people.year),
      value: people === undefined ? undefined : written(people.people, language),
      kind: people?.kind[language],
      fact: factOf(pioneer, 'population', paris),
    },
    {
      measure: 'area',
      label: words.profile.area,
      value: area === undefined ? undefined : `${written(area.km2, language)}\u00a0km²`,
      kind: area?.kind[language],
      fact: factOf(pioneer, 'area', paris),
    },
  ];
}

/** How many commitments there are and which titles are known. Nothing of low confidence is among them. */
export interface KnownCommitments {
  readonly count: number | undefined;
  readonly titles: readonly { readonly title: string; readonly fact: Fact<unknown> }[];
  /** How many titles no document gives. */
  readonly missing: number;
}

export function commitmentsOf({ commitments }: Pioneer, { language }: Telling): KnownCommitments {
  const count = known(commitments.count)?.value;
  const titles = commitments.titles.flatMap((fact) =>
    known(fact) === undefined ? [] : [{ title: fact.value.title[language], fact }],
  );
  return { count, titles, missing: Math.max(0, (count ?? 0) - titles.length) };
}

/** Everything that is known of a pioneer as paragraphs of notes, and what is not. */
export function pioneerNotes(pioneer: Pioneer, telling: Telling): readonly string[] {
  const { language, words, said } = telling;
  const { profile, common } = words;
  const note = (label: string, value: string | undefined, fact: Fact<unknown> | undefined) =>
    value === undefined || fact === undefined
      ? said.notes.fact(label, common.notDocumented)
      : factNote(label, value, fact, said);
  const leader = known(pioneer.leader)?.value;
  const spoken = known(pioneer.languages)?.value;
  const { count, titles, missing } = commitmentsOf(pioneer, telling);
  return [
    note(
      profile.identity,
      [pioneer.name[language], pioneer.officialName, pioneer.kind[language], pioneer.country[language]].join(
        ', ',
      ),
      factOf(pioneer, 'identity', paris),
    ),
    note(profile.seat, pioneer.seat.value.name[language], factOf(pioneer, 'seat', paris)),
    ...figuresOf(pioneer, telling).map(({ label, value, kind, fact }) =>
      note(label, kind === undefined ? value : value && `${value} (${kind})`, fact),
    ),
    note(
      profile.leader,
      leader && `${leader.name[language]}, ${leader.office[language]}`,
      factOf(pioneer, 'leader', paris),
    ),
    note(profile.languages(spoken?.count ?? 1), spoken?.names[language], factOf(pioneer, 'languages', paris)),
    note(
      profile.commitments,
      count === undefined ? undefined : `${profile.commitmentCount(count)} ${profile.commitmentYear}`,
      factOf(pioneer, 'count', paris),
    ),
    ...titles.map(({ title, fact }, index) => factNote(`${index + 1}`, title, fact, said)),
    ...(missing === 0 ? [] : [profile.titlesMissing(missing)]),
    ...(pioneer.publicPage === undefined ? [] : [said.notes.page(pioneer.publicPage)]),
    said.notes.computed,
  ];
}

/** All facts that a slide of a pioneer shows. */
export function shownFacts(pioneer: Pioneer, telling: Telling): readonly Fact<unknown>[] {
  const keys = ['identity', 'population', 'area', 'leader', 'languages', 'count'] as const;
  return [
    ...keys.flatMap((key) => factOf(pioneer, key, paris) ?? []),
    ...commitmentsOf(pioneer, telling).titles.map(({ fact }) => fact),
  ];
}
