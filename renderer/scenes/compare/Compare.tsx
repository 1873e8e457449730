import { useEffect, useRef } from 'react';
import { endonyms } from '../../../data/language.ts';
import type { Pioneer } from '../../../data/pioneer.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import type { Side } from '../../exhibit/drawer.ts';
import type { Exhibit } from '../../exhibit/exhibit.ts';
import { localHour } from '../../light/hour.ts';
import { instant } from '../../light/moment.ts';
import { type LightStep, lightStep } from '../../light/steps.ts';
import { subsolar, sunHeight } from '../../light/sun.ts';
import { LanguagePanel } from '../../parts/LanguageRow.tsx';
import { Way } from '../../parts/Way.tsx';
import { SourceDrawer } from '../profile/SourceDrawer.tsx';
import type { SceneProps } from '../scene-props.ts';
import { Choice } from './Choice.tsx';
import { CompareChart } from './CompareChart.tsx';
import { Half } from './Half.tsx';
import './compare.css';

export type CompareProps = SceneProps & {
  readonly exhibit: Extract<Exhibit, { readonly scene: 'compare' }>;
};

/** One of the two at the shown minute. */
export interface Compared {
  readonly side: Side;
  readonly pioneer: Pioneer;
  readonly clock: string;
  readonly step: LightStep;
}

/** Two pioneers side by side, each in its own light, with one sun over both. */
export function Compare(props: CompareProps) {
  const { exhibit, happened, language, words, minute, settings, stage } = props;
  const { pair, drawer } = exhibit;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other two are another heading to read
  useEffect(() => heading.current?.focus({ preventScroll: true }), [pair]);
  const compared = (side: Side): Compared => {
    const pioneer = pioneerOf(pair[side]);
    const now = instant(minute);
    const step = lightStep(sunHeight(pioneer.seat.value.at, subsolar(now)));
    return { side, pioneer, clock: localHour(pioneer.zone, now).clock, step };
  };
  const two = [compared(0), compared(1)] as const;
  const name = (side: Side) => two[side].pioneer.name[language];
  const languagesOpen = drawer?.kind === 'languages';
  return (
    <div className={stage.portrait ? 'scene compare compare-portrait' : 'scene compare'}>
      <h1 ref={heading} tabIndex={-1} className="unseen">
        {words.compare.opened(name(0), name(1))}
      </h1>
      {two.map((own) => (
        <Half key={own.side} {...props} own={own} other={two[own.side === 0 ? 1 : 0]} />
      ))}
      <CompareChart {...{ two, minute, language, words, stage }} />
      <div className="compare-bar n0">
        <Way onTouch={() => happened({ type: 'restarted' })}>{words.common.restart}</Way>
        <Way
          expanded={languagesOpen}
          onTouch={() => happened({ type: languagesOpen ? 'drawerClosed' : 'languagesOpened' })}
        >
          {endonyms[language]}
        </Way>
        <Way opens="day" onTouch={() => happened({ type: 'dayOpened' })}>
          {words.common.day}
        </Way>
        <Way opens="about" onTouch={() => happened({ type: 'aboutOpened', part: 'all' })}>
          {words.common.about}
        </Way>
      </div>
      {drawer?.kind === 'choice' ? (
        <Choice
          {...{ minute, language, words }}
          side={drawer.side}
          standing={pair}
          onChosen={(id) => happened({ type: 'sideChosen', side: drawer.side, id })}
        />
      ) : null}
      {drawer?.kind === 'source' ? (
        <div className={`compare-source compare-source-${drawer.side === 0 ? 'left' : 'right'}`}>
          <SourceDrawer
            {...{ language, words }}
            pioneer={two[drawer.side].pioneer}
            step={two[drawer.side].step}
            fact={drawer.fact}
            onClose={() => happened({ type: 'drawerClosed' })}
          />
        </div>
      ) : null}
      {languagesOpen ? (
        <div className="compare-languages">
          <LanguagePanel
            current={language}
            offered={settings.languages}
            words={words}
            onChosen={(code) => happened({ type: 'languageChosen', language: code })}
          />
        </div>
      ) : null}
    </div>
  );
}
