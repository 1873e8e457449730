import { useEffect, useRef } from 'react';
import { tallyFacts } from '../../../data/fact-tally.ts';
import { countingRule } from '../../../data/languages/counting.ts';
import { licences, outlineSources } from '../../../data/licences.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { programmeFacts } from '../../../data/programme-facts.ts';
import type { Exhibit } from '../../exhibit/exhibit.ts';
import { lightSteps } from '../../light/steps.ts';
import { Cross } from '../../parts/Chevron.tsx';
import { LanguageRow } from '../../parts/LanguageRow.tsx';
import { useAreas } from '../../world/use-areas.ts';
import type { SceneProps } from '../scene-props.ts';
import { Outlines, SunCurve, TallyBar } from './drawings.tsx';
import './about.css';

type Props = SceneProps & { readonly exhibit: Extract<Exhibit, { readonly scene: 'about' }> };

const tally = tallyFacts(pioneers);

/** Where everything comes from, how it is drawn, and what it does not keep. */
export function About(props: Props) {
  const { happened, words, language, stage, minute, exhibit, settings } = props;
  const { about } = words;
  const areas = useAreas();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const pioneer = exhibit.part === 'pioneers';
  const outlines = areas.size;
  return (
    <div className={stage.portrait ? 'about about-portrait' : 'about'}>
      <section className="about-first n0">
        <h1 ref={heading} tabIndex={-1} className={`nm about-title${pioneer ? ' about-question' : ''}`}>
          {pioneer ? about.pioneerTitle : words.common.about}
        </h1>
        {(pioneer ? about.pioneer : about.intro).map((text) => (
          <p key={text} className="about-intro">
            {text}
          </p>
        ))}
        {pioneer ? (
          <dl className="about-figures">
            {programmeFacts.map(({ figure, label, fact }) => (
              <div key={figure[language]} className="about-figures-row">
                <dt className="hr">{figure[language]}</dt>
                <dd>
                  {label[language]}
                  <span className="it">
                    {fact.sources[0]?.publisher}, {fact.sources[0]?.document}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          <>
            <div className="about-scale" aria-hidden="true">
              {lightSteps.map((step) => (
                <span key={step} className={step} />
              ))}
              <span className="it">{about.night}</span>
              <span className="it">{about.fullSun}</span>
            </div>
            <p className="about-outlines">
              {about.outlines} {outlineSources.join(' · ')}
            </p>
          </>
        )}
        <div className="about-ways">
          <LanguageRow
            current={language}
            offered={settings.languages}
            words={words}
            onChosen={(code) => happened({ type: 'languageChosen', language: code })}
          />
          <div className="about-ways-row">
            <button type="button" className="about-back nm" onClick={() => happened({ type: 'closed' })}>
              {words.common.backToMap}
            </button>
            <button type="button" className="control nm" onClick={() => happened({ type: 'restarted' })}>
              {words.common.restart}
            </button>
          </div>
        </div>
      </section>
      <div className="about-cells">
        <section className="about-cell n1">
          <p className="hr about-figure" aria-hidden="true">
            {pioneers.length}
          </p>
          <h2 className="nm">{about.start.title}</h2>
          <p>
            {about.start.text} {about.translation}
          </p>
        </section>
        <section className="about-cell n3">
          <TallyBar tally={tally} />
          <h2 className="nm">{about.factsTitle}</h2>
          <p>{about.facts(tally)}</p>
        </section>
        <section className="about-cell d1">
          <SunCurve minute={minute} />
          <h2 className="nm">{about.sun.title}</h2>
          <p>{about.sun.text}</p>
        </section>
        <section className="about-cell d2">
          <Outlines areas={areas} />
          <h2 className="nm">{about.bordersTitle}</h2>
          <p>{outlines === 0 ? '' : about.borders(outlines, pioneers.length - outlines)}</p>
        </section>
        <section className="about-cell d4">
          <p className="about-figure" aria-hidden="true">
            <span className="hr">0</span>
            <span className="nm about-personal">
              {about.personalData[0]}
              <br />
              {about.personalData[1]}
            </span>
          </p>
          <h2 className="nm">{about.counting.title}</h2>
          <p>{countingRule(about, language, settings)}</p>
        </section>
        <section className="about-cell about-licences d5">
          <h2 className="nm">{about.licences}</h2>
          <dl>
            {licences.map(({ work, licence }) => (
              <div key={work} className="about-licences-row">
                <dt className="nm">{work}</dt>
                <dd>{licence[language]}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <button
        type="button"
        className={`about-close ${stage.portrait ? 'n0' : 'n3'}`}
        aria-label={words.common.close}
        onClick={() => happened({ type: 'closed' })}
      >
        <Cross size={42} />
      </button>
    </div>
  );
}
