import { useEffect, useState } from 'react';
import { programme } from '../../../data/day.ts';
import { endonyms, type LanguageCode, languageCodes } from '../../../data/language.ts';
import { type Words, wordsIn } from '../../../data/languages/words.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import type { ProgrammeItemId } from '../../../data/programme.ts';
import { programmeMoment } from '../../exhibit/programme.ts';
import { ribbonColumns } from '../../exhibit/ribbon.ts';
import { shieldAfterWaking } from '../../input-shield.ts';
import { clockOf, localHour } from '../../light/hour.ts';
import { instant, liveMinute } from '../../light/moment.ts';
import { isNight, lightStep } from '../../light/steps.ts';
import { subsolar, sunHeight } from '../../light/sun.ts';
import { ribbonEntries } from '../../parts/Ribbon.tsx';
import { Split } from '../../parts/Split.tsx';
import { useTour } from '../../world/tour.ts';
import type { SceneProps } from '../scene-props.ts';
import { nameSize } from './name-size.ts';
import './attract.css';

/** How long the invitation stays in one language, in ms. */
const invitationStay = 4500;

type Props = SceneProps & {
  /** Nobody has been there for long: the tour waits where it is. */
  readonly paused: boolean;
};

/** The map alive: it visits one place after another, and asks to be touched. */
export function Attract({ happened, language, words, minute, now, paused, settings, stage }: Props) {
  const id = useTour(!paused);
  const spoken = useTurn(settings.languages, invitationStay) ?? settings.defaultLanguage;
  useEffect(() => {
    const wake = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      const chosen = event.target instanceof HTMLElement ? event.target.lang : '';
      event.preventDefault();
      happened({
        type: 'woken',
        language: languageCodes.find((code) => code === chosen) ?? settings.defaultLanguage,
      });
    };
    addEventListener('keydown', wake);
    return () => removeEventListener('keydown', wake);
  }, [happened, settings.defaultLanguage]);
  const wakeIn = (chosen: LanguageCode) => {
    shieldAfterWaking();
    happened({ type: 'woken', language: chosen });
  };
  return (
    <div
      className={`attract${stage.portrait ? ' attract-portrait' : ''}`}
      data-shifting={settings.shift ? '' : undefined}
    >
      <button
        type="button"
        className="attract-anywhere"
        aria-label={words.attract.invitation}
        onPointerDown={() => wakeIn(settings.defaultLanguage)}
      />
      <div className="attract-clock">
        <Split>
          <span className="attract-clock-rows">
            <span className="attract-clock-hour hr">{clockOf(minute)}</span>
            <span className="attract-clock-where">
              <span className="attract-clock-place nm">{words.common.inParis}</span>
              <span className="attract-clock-date">{words.common.date}</span>
            </span>
          </span>
        </Split>
      </div>
      <Visited key={id} id={id} minute={minute} language={language} width={stage.portrait ? 960 : 880} />
      <div className="attract-strip n0">
        <Strip now={now} words={words} language={language} />
      </div>
      <div className="attract-invitation">
        <h1 className="nm" lang={spoken}>
          {settings.languages.map((code) => (
            <span
              key={code}
              lang={code}
              aria-hidden={code !== spoken}
              className={code === spoken ? '' : 'attract-silent'}
            >
              {wordsIn[code].attract.invitation}
            </span>
          ))}
        </h1>
        <nav className="attract-languages" aria-label={words.common.languages}>
          {settings.languages.map((code) => (
            <button
              type="button"
              key={code}
              lang={code}
              className={`attract-language nm${code === spoken ? ' attract-language-spoken' : ''}`}
              onPointerDown={() => wakeIn(code)}
            >
              {endonyms[code]}
            </button>
          ))}
        </nav>
      </div>
      <Hours minute={minute} current={id} />
    </div>
  );
}

/** Goes through a list, one entry for `stay` ms, by the clock. */
function useTurn<T>(list: readonly T[], stay: number): T | undefined {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), stay - (now % stay));
    return () => clearTimeout(timer);
  }, [now, stay]);
  return list[Math.floor(now / stay) % list.length];
}

function Visited({
  id,
  minute,
  language,
  width,
}: {
  readonly id: Parameters<typeof pioneerOf>[0];
  readonly minute: number;
  readonly language: LanguageCode;
  readonly width: number;
}) {
  const pioneer = pioneerOf(id);
  const now = instant(minute);
  const step = lightStep(sunHeight(pioneer.seat.value.at, subsolar(now)));
  const size = nameSize(pioneer.nativeName, width);
  return (
    <div className={`attract-visited ${isNight(step) ? 'attract-night' : 'attract-day'}`}>
      <Split>
        <p className="attract-name nm" lang={pioneer.nativeLanguage} style={{ fontSize: `${size / 10}rem` }}>
          {pioneer.nativeName}
        </p>
      </Split>
      <div className="attract-below">
        <Split className={isNight(step) ? 'attract-hour attract-hour-lamp' : 'attract-hour'}>
          <span className="hr">{localHour(pioneer.zone, now).clock}</span>
        </Split>
        <Split className="attract-whose">
          <span className="attract-own nm">{pioneer.name[language]}</span>
          <span className="attract-country">{pioneer.country[language]}</span>
        </Split>
      </div>
    </div>
  );
}

function titleOf(id: ProgrammeItemId, language: LanguageCode): string {
  return programme.find((item) => item.id === id)?.title[language] ?? '';
}

/** Now and next on the day itself; on any other day, when and where it was. */
function Strip({
  now,
  words,
  language,
}: {
  readonly now: number;
  readonly words: Words;
  readonly language: LanguageCode;
}) {
  const moment = programmeMoment(liveMinute(now));
  const said: readonly (readonly [string, string])[] =
    moment?.kind === 'before'
      ? [
          [words.attract.at(clockOf(moment.at)), titleOf(moment.next, language)],
          [words.attract.following, titleOf('signing', language)],
        ]
      : moment?.kind === 'since'
        ? [
            [words.attract.since(clockOf(moment.at)), titleOf(moment.items[0], language)],
            [words.attract.following, titleOf(moment.items[1], language)],
          ]
        : [
            [words.attract.when, words.common.date],
            [words.attract.where, words.attract.place],
          ];
  return said.map(([when, what]) => (
    <p key={when + what} className="attract-said">
      <span className="attract-when it">{when}</span>
      <span className="attract-what nm">{what}</span>
    </p>
  ));
}

/** The ribbon of hours, low; the hour of the place that is visited stands up. */
function Hours({ minute, current }: { readonly minute: number; readonly current: string }) {
  return (
    <div className="attract-hours" aria-hidden="true">
      {ribbonColumns(ribbonEntries(minute)).map((column) => {
        const here = column.places.find(({ id }) => id === current);
        const shown = here === undefined ? column.places : [here];
        return (
          <div
            key={`${column.day} ${column.clock}`}
            className={`attract-column${here === undefined ? '' : ' attract-column-current'}`}
          >
            {shown.map(({ id, step }) => (
              <span key={id} className={`attract-half ${step}`} />
            ))}
            <span className={`attract-column-hour hr ${shown[0]?.step ?? 'n0'}`}>{column.clock}</span>
          </div>
        );
      })}
    </div>
  );
}
