import { useCallback, useEffect, useRef } from 'react';
import { pioneers } from '../../../data/pioneers.ts';
import type { Exhibit } from '../../exhibit/exhibit.ts';
import { localHour } from '../../light/hour.ts';
import { instant } from '../../light/moment.ts';
import { Cross } from '../../parts/Chevron.tsx';
import { LanguagePanel } from '../../parts/LanguageRow.tsx';
import { prefersStill } from '../../world/use-camera.ts';
import type { SceneProps } from '../scene-props.ts';
import { DayRail } from './DayRail.tsx';
import { DayWays } from './DayWays.tsx';
import { DayWorld } from './DayWorld.tsx';
import { dayLayout } from './layout.ts';
import { People } from './People.tsx';
import { PeopleControl, Programme, parisStep } from './Programme.tsx';
import { useTurning } from './use-turning.ts';
import './day.css';
import './programme.css';

type Props = SceneProps & { readonly exhibit: Extract<Exhibit, { readonly scene: 'day' }> };

/** The day: the light stands still, the world turns under it, and the finger is Paris. */
export function Day(props: Props) {
  const { happened, words, stage, settings, exhibit, language, now } = props;
  const layout = dayLayout(stage);
  const onRest = useCallback((minute: number) => happened({ type: 'momentChosen', minute }), [happened]);
  const turning = useTurning(props.minute, layout.width * stage.unit, onRest, prefersStill(settings.motion));
  const { minute } = turning;
  const step = parisStep(minute);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const drawer = exhibit.drawer?.kind;
  const ways = <DayWays {...{ happened, words, language }} open={drawer === 'languages'} />;
  const people = <PeopleControl {...{ happened, words }} open={drawer === 'people'} />;
  return (
    <div className={`day${layout.portrait ? ' day-portrait' : ''}`}>
      <h1 className="unseen" tabIndex={-1} ref={heading}>
        {words.common.day}
      </h1>
      <section className={`programme ${step}`}>
        <Programme {...{ now, words, language }} chosenMinute={Math.round(minute)} onMinute={turning.goTo} />
        {layout.portrait ? null : people}
      </section>
      {layout.portrait ? (
        <div className="day-foot n0">
          <div className={step}>{people}</div>
          {ways}
        </div>
      ) : null}
      <div className="day-world" style={{ left: `${layout.left / 10}rem`, width: `${layout.width / 10}rem` }}>
        <DayWorld {...{ layout, turning, language, words }} borders={settings.borders} unit={stage.unit} />
        <ul className="unseen">
          {pioneers.map(({ id, name, country, zone }) => (
            <li key={id}>
              {words.map.markerName(
                name[language],
                country[language],
                localHour(zone, instant(Math.round(props.minute))).clock,
              )}
            </li>
          ))}
        </ul>
        <DayRail layout={layout} turning={turning} words={words} ways={layout.portrait ? undefined : ways} />
        <button
          type="button"
          className="day-close n0"
          aria-label={words.common.close}
          onClick={() => happened({ type: 'closed' })}
        >
          <Cross size={42} />
        </button>
      </div>
      {drawer === 'people' ? (
        <div className="day-drawer" style={{ left: `${layout.left / 10}rem` }}>
          <People {...{ happened, words, language, step }} />
        </div>
      ) : null}
      {drawer === 'languages' ? (
        <div className="day-drawer" style={{ left: `${layout.left / 10}rem` }}>
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
