import type { PioneerId } from '../../../data/pioneer.ts';
import type { Exhibit } from '../../exhibit/exhibit.ts';
import { clockOf } from '../../light/hour.ts';
import { Chevron } from '../../parts/Chevron.tsx';
import { LanguageRow } from '../../parts/LanguageRow.tsx';
import { Ribbon, UprightRibbon } from '../../parts/Ribbon.tsx';
import { Split } from '../../parts/Split.tsx';
import { Zoom } from '../../parts/Zoom.tsx';
import type { SceneProps } from '../scene-props.ts';
import './map-scene.css';

type Props = SceneProps & { readonly exhibit: Extract<Exhibit, { readonly scene: 'map' }> };

/** What stands on the map of the world: title, languages, clock, zoom, ways out, and the hours. */
export function MapScene({ happened, language, words, minute, settings, stage }: Props) {
  const onChosen = (id: PioneerId) => happened({ type: 'pioneerChosen', id });
  const ways = (
    <>
      <button
        type="button"
        className="control nm"
        data-opens="about"
        onClick={() => happened({ type: 'aboutOpened', part: 'all' })}
      >
        {words.common.about}
      </button>
      <button type="button" className="control nm" onClick={() => happened({ type: 'restarted' })}>
        {words.common.restart}
      </button>
    </>
  );
  const languages = (
    <LanguageRow
      current={language}
      offered={settings.languages}
      words={words}
      onChosen={(code) => happened({ type: 'languageChosen', language: code })}
    />
  );
  const day = (
    <button
      type="button"
      className="to-day nm"
      data-opens="day"
      onClick={() => happened({ type: 'dayOpened' })}
    >
      <Chevron to="up" size={42} />
      <span>{words.common.day}</span>
    </button>
  );
  if (stage.portrait)
    return (
      <div className="map-portrait">
        <div className="map-portrait-languages">
          <Split>{languages}</Split>
        </div>
        <div className="map-portrait-clock">
          <Split>
            <Clock minute={minute} words={words} />
          </Split>
        </div>
        <div className="map-zoom map-zoom-portrait">
          <Zoom words={words} onMap />
        </div>
        <div className="map-portrait-list">
          <UprightRibbon minute={minute} language={language} words={words} onChosen={onChosen} />
        </div>
        <footer className="map-portrait-footer n0">
          {day}
          {ways}
        </footer>
      </div>
    );
  return (
    <>
      <h1 className="map-title">
        <button
          type="button"
          className="nm"
          onClick={() => happened({ type: 'aboutOpened', part: 'pioneers' })}
        >
          <Split>
            <span className="map-title-lines">
              {words.common.title[0]}
              <br />
              {words.common.title[1]}
            </span>
          </Split>
        </button>
      </h1>
      <div className="map-languages">
        <Split>{languages}</Split>
      </div>
      <div className="map-clock">
        <Split>
          <Clock minute={minute} words={words} />
        </Split>
      </div>
      <div className="map-zoom">
        <Zoom words={words} onMap />
      </div>
      <div className="map-ways">
        <Split>
          <span className="map-ways-row">{ways}</span>
        </Split>
      </div>
      <div className="map-ribbon">
        <Ribbon minute={minute} language={language} words={words} onChosen={onChosen} />
        {day}
      </div>
    </>
  );
}

function Clock({ minute, words }: Pick<SceneProps, 'minute' | 'words'>) {
  return (
    <span className="map-clock-rows">
      <span className="map-clock-hour hr">{clockOf(minute)}</span>
      <span className="map-clock-where">
        <span className="nm map-clock-place">{words.common.inParis}</span>
        <span className="map-clock-date">{words.common.date}</span>
      </span>
    </span>
  );
}
