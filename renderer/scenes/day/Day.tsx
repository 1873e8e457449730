import { useEffect, useMemo, useRef } from 'react';
import { endonyms } from '../../../data/language.ts';
import type { Exhibit } from '../../exhibit/exhibit.ts';
import { Cross } from '../../parts/Chevron.tsx';
import { LanguagePanel } from '../../parts/LanguageRow.tsx';
import { useAtlas } from '../../world/use-atlas.ts';
import { prefersStill } from '../../world/use-camera.ts';
import type { SceneProps } from '../scene-props.ts';
import { DayChart } from './DayChart.tsx';
import { DayMap } from './DayMap.tsx';
import { DayRail } from './DayRail.tsx';
import { dayLayout } from './layout.ts';
import { People } from './People.tsx';
import { Programme } from './Programme.tsx';
import { useTurning } from './use-turning.ts';
import './day.css';

type Props = SceneProps & { readonly exhibit: Extract<Exhibit, { readonly scene: 'day' }> };

/** The day: the light stands still, the world turns under it, and the finger is Paris. */
export function Day(props: Props) {
  const { happened, words, stage, settings, exhibit, language } = props;
  const layout = dayLayout(stage);
  const turning = useTurning(
    props.minute,
    layout.width * stage.unit,
    (minute) => happened({ type: 'momentChosen', minute }),
    prefersStill(settings.motion),
  );
  const { minute } = turning;
  const atlases = useAtlas();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const drawer = exhibit.drawer?.kind;
  const ways = useMemo(
    () => (
      <div className="day-ways">
        <button type="button" className="control nm" onClick={() => happened({ type: 'restarted' })}>
          {words.common.restart}
        </button>
        <button
          type="button"
          className="control nm"
          aria-expanded={drawer === 'languages'}
          onClick={() => happened({ type: drawer === 'languages' ? 'drawerClosed' : 'languagesOpened' })}
        >
          {endonyms[language]}
        </button>
      </div>
    ),
    [words, language, drawer, happened],
  );
  return (
    <div className={`day${stage.portrait ? ' day-portrait' : ''}`}>
      <h1 className="unseen" tabIndex={-1} ref={heading}>
        {words.common.day}
      </h1>
      <Programme {...props} minute={minute} onMinute={turning.goTo} peopleOpen={drawer === 'people'} />
      <div className="day-world" style={{ left: `${layout.left / 10}rem`, width: `${layout.width / 10}rem` }}>
        <div
          className="day-turn"
          style={{ height: `${(layout.map + layout.chart) / 10}rem` }}
          {...turning.drag}
        >
          <DayMap
            atlas={atlases.fine ?? atlases.coarse}
            borders={settings.borders}
            minute={minute}
            size={{ width: layout.width, height: layout.map }}
            unit={stage.unit}
          />
          <DayChart
            layout={layout}
            minute={minute}
            turning={turning.moving}
            language={language}
            words={words}
            unit={stage.unit}
          />
        </div>
        <DayRail layout={layout} minute={minute} turning={turning} words={words} ways={ways} />
        <button
          type="button"
          className="day-close n0"
          aria-label={words.common.close}
          onClick={() => happened({ type: 'closed' })}
        >
          <Cross size={42} />
        </button>
        {drawer === 'people' ? <People {...props} minute={minute} /> : null}
        {drawer === 'languages' ? (
          <LanguagePanel
            current={language}
            words={words}
            onChosen={(code) => happened({ type: 'languageChosen', language: code })}
          />
        ) : null}
      </div>
    </div>
  );
}
