import type { LanguageCode } from '../../data/language.ts';
import type { Words } from '../../data/languages/words.ts';
import type { Pioneer, PioneerId } from '../../data/pioneer.ts';
import { pioneers } from '../../data/pioneers.ts';
import { inRibbonOrder, type RibbonPlace, ribbonColumns } from '../exhibit/ribbon.ts';
import { localHour } from '../light/hour.ts';
import { instant } from '../light/moment.ts';
import { type LightStep, lightStep } from '../light/steps.ts';
import { subsolar, sunHeight } from '../light/sun.ts';
import './ribbon.css';

interface RibbonEntry extends RibbonPlace {
  readonly pioneer: Pioneer;
  readonly step: LightStep;
}

/** The fifteen as the ribbon sees them at a minute of the day. */
export function ribbonEntries(minute: number): readonly RibbonEntry[] {
  const now = instant(minute);
  const sun = subsolar(now);
  return pioneers.map((pioneer) => ({
    ...localHour(pioneer.zone, now),
    id: pioneer.id,
    pioneer,
    longitude: pioneer.seat.value.at[0],
    step: lightStep(sunHeight(pioneer.seat.value.at, sun)),
  }));
}

interface Props {
  readonly minute: number;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly onChosen: (id: PioneerId) => void;
}

/** "samedi 10" where it is already the next day, and the like. */
function otherDay(day: number, words: Words): string | undefined {
  if (day === 9) return undefined;
  return day > 9 ? words.common.nextDay : words.common.previousDay;
}

/** The ribbon of hours: one column an hour, each place a row of it in its own light. */
export function Ribbon({ minute, language, words, onChosen }: Props) {
  return (
    <ul className="ribbon" aria-label={words.map.ribbon}>
      {ribbonColumns(ribbonEntries(minute)).map((column) => {
        const [first] = column.places;
        const other = otherDay(column.day, words);
        return (
          <li key={`${column.day} ${column.clock}`} className="ribbon-column">
            {column.places.some(({ id }) => id === 'paris') ? (
              <span className={`ribbon-bar ${first?.step ?? 'n0'}`} aria-hidden="true" />
            ) : null}
            {first === undefined ? null : (
              <span className={`ribbon-hour hr ${first.step}`} aria-hidden="true">
                {column.clock}
              </span>
            )}
            {column.places.map((place, index) => (
              <Entry
                key={place.id}
                place={place}
                language={language}
                words={words}
                share={column.places.length}
                first={index === 0}
                onChosen={onChosen}
              />
            ))}
            {other !== undefined && column.places.length === 1 ? (
              <span className="ribbon-day it" aria-hidden="true" style={{ color: 'var(--paper)' }}>
                <span className={first?.step ?? 'n0'}>{other}</span>
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Entry({
  place,
  language,
  words,
  share,
  first,
  onChosen,
}: {
  readonly place: RibbonEntry;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly share: number;
  readonly first: boolean;
  readonly onChosen: (id: PioneerId) => void;
}) {
  const { id, pioneer, step, clock } = place;
  return (
    <button
      type="button"
      className={`ribbon-entry nm ${step}${first ? ' ribbon-first' : ''}${share > 1 ? ' ribbon-shared' : ''}`}
      data-pioneer={id}
      aria-label={words.map.markerName(pioneer.name[language], pioneer.country[language], clock)}
      onClick={() => onChosen(id)}
    >
      <span className="ribbon-name">{pioneer.name[language]}</span>
    </button>
  );
}

/** The ribbon upright: fifteen rows, which are the list of the pioneers as well. */
export function UprightRibbon({ minute, language, words, onChosen }: Props) {
  let last = '';
  return (
    <ul className="upright" aria-label={words.map.ribbon}>
      {inRibbonOrder(ribbonEntries(minute)).map(({ id, pioneer, step, clock, day }) => {
        const hour = `${day} ${clock}`;
        const repeated = hour === last;
        last = hour;
        return (
          <li key={id} className="upright-row">
            <button
              type="button"
              className={`upright-entry ${step}`}
              data-pioneer={id}
              aria-label={words.map.markerName(pioneer.name[language], pioneer.country[language], clock)}
              onClick={() => onChosen(id)}
            >
              <span className="upright-hour hr">{repeated ? '' : clock}</span>
              <span className="upright-name nm">{pioneer.name[language]}</span>
              {day === 9 ? null : <span className="upright-day it">{otherDay(day, words)}</span>}
              <span className="upright-country">{pioneer.country[language]}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
