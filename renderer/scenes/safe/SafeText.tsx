import { useEffect, useRef } from 'react';
import type { Pioneer } from '../../../data/pioneer.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import { knownCommitments } from '../../exhibit/commitments.ts';
import { kilometresBetween, written } from '../../exhibit/figures.ts';
import { known } from '../../exhibit/sources.ts';
import { clockOf, localHour } from '../../light/hour.ts';
import { instant } from '../../light/moment.ts';
import { lightStep } from '../../light/steps.ts';
import { subsolar, sunHeight } from '../../light/sun.ts';
import { LanguageRow } from '../../parts/LanguageRow.tsx';
import type { SafeProps } from './Safe.tsx';

/** What a profile says of a pioneer, as text alone. */
export function SafeText(props: SafeProps & { readonly pioneer: Pioneer }) {
  const { happened, language, minute, pioneer, settings, stage, words } = props;
  const step = lightStep(sunHeight(pioneer.seat.value.at, subsolar(instant(minute))));
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pioneer is another heading to read
  useEffect(() => heading.current?.focus({ preventScroll: true }), [pioneer.id]);
  const { count, titles } = knownCommitments(pioneer, language);
  return (
    <article className={`scene safe-text ${step}`} data-portrait={stage.portrait ? '' : undefined}>
      <header className="safe-text-head">
        <p>
          <span className="nm">{pioneer.country[language]}</span> {pioneer.kind[language]}
        </p>
        <h1 ref={heading} tabIndex={-1} className="nm">
          {pioneer.name[language]}
        </h1>
        <p className="safe-text-hour">
          <span className="hr">{localHour(pioneer.zone, instant(minute)).clock}</span>{' '}
          {words.profile.whenParis(clockOf(minute))}
        </p>
      </header>
      <dl className="safe-facts">
        {factsOf(props).map(({ label, value, more }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="nm">{value ?? words.common.notDocumented}</span> {more}
            </dd>
          </div>
        ))}
      </dl>
      <section className="safe-commitments">
        <h2 className="nm">
          {count === undefined ? words.profile.commitments : words.profile.commitmentCount(count)}
        </h2>
        {titles.length === 0 ? <p>{words.profile.nothingKnown}</p> : null}
        <ul>
          {titles.map(({ key, title }) => (
            <li key={key}>{title}</li>
          ))}
        </ul>
      </section>
      <footer className="safe-ways n0">
        <button type="button" className="control nm" onClick={() => happened({ type: 'closed' })}>
          {words.calm.backToList}
        </button>
        <button type="button" className="control nm" onClick={() => happened({ type: 'restarted' })}>
          {words.common.restart}
        </button>
        <LanguageRow
          current={language}
          offered={settings.languages}
          words={words}
          onChosen={(code) => happened({ type: 'languageChosen', language: code })}
        />
      </footer>
    </article>
  );
}

interface TextFact {
  readonly label: string;
  /** `undefined` where no document says it. */
  readonly value: string | undefined;
  readonly more?: string | undefined;
}

function factsOf({
  pioneer,
  language,
  words: { profile: w },
}: SafeProps & { readonly pioneer: Pioneer }): readonly TextFact[] {
  const paris = pioneerOf('paris');
  const kilometres = kilometresBetween(paris.seat.value.at, pioneer.seat.value.at);
  const people = known(pioneer.population)?.value;
  const area = known(pioneer.area)?.value;
  const leader = known(pioneer.leader)?.value;
  const languages = known(pioneer.languages)?.value;
  return [
    {
      label: w.distance,
      value: pioneer.id === paris.id ? w.departure : `${written(Math.round(kilometres), language)}\u00a0km`,
    },
    {
      label: people === undefined ? w.population : w.populationIn(people.year),
      value: people === undefined ? undefined : written(people.people, language),
    },
    { label: w.area, value: area === undefined ? undefined : `${written(area.km2, language)}\u00a0km²` },
    { label: w.leader, value: leader?.name[language], more: leader?.office[language] },
    { label: w.languages(languages?.count ?? 1), value: languages?.names[language] },
    { label: w.seat, value: pioneer.seat.value.name[language] },
  ];
}
