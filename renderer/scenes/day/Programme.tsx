import { memo } from 'react';
import { programme } from '../../../data/day.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import type { ProgrammeItem } from '../../../data/programme.ts';
import { programmeMoment } from '../../exhibit/programme.ts';
import { clockOf } from '../../light/hour.ts';
import { instant, liveMinute } from '../../light/moment.ts';
import { lightStep } from '../../light/steps.ts';
import { subsolar, sunHeight } from '../../light/sun.ts';
import { Chevron } from '../../parts/Chevron.tsx';
import type { SceneProps } from '../scene-props.ts';

/** The light that Paris wears at a minute of the day. */
export function parisStep(minute: number) {
  return lightStep(sunHeight(pioneerOf('paris').seat.value.at, subsolar(instant(minute))));
}

type Props = Pick<SceneProps, 'now' | 'words' | 'language'> & {
  readonly chosenMinute: number;
  readonly onMinute: (minute: number) => void;
};

/** The programme in the order of the press release. Nothing in it moves while the world turns between hours. */
export const Programme = memo(
  function Programme({ chosenMinute, now, words, language, onMinute }: Props) {
    const moment = programmeMoment(liveMinute(now));
    const current: readonly string[] = moment?.kind === 'since' ? moment.items : [];
    const [weekday, date] = words.common.dateLines;
    return (
      <>
        <header className="programme-head">
          <h2 className="nm programme-date">
            {weekday}
            <br />
            {date}
          </h2>
          <p>
            {words.day.place}
            <br />
            {words.day.frame}
          </p>
        </header>
        <ol className="programme-items">
          {programme.map((item) => (
            <Item
              key={item.id}
              item={item}
              chosen={item.startMinute === chosenMinute}
              now={item.startMinute !== undefined && current.includes(item.id)}
              words={words}
              language={language}
              onMinute={onMinute}
            />
          ))}
        </ol>
      </>
    );
  },
  (before, after) =>
    before.now === after.now &&
    before.language === after.language &&
    before.onMinute === after.onMinute &&
    itemAtHour(before.chosenMinute) === itemAtHour(after.chosenMinute),
);

function itemAtHour(minute: number): string | undefined {
  return programme.find(({ startMinute }) => startMinute === minute)?.id;
}

/** The names of the people may break only between two people. */
function peopleOf(item: ProgrammeItem, language: Props['language']): readonly string[] {
  const written = item.people?.[language];
  if (written === undefined) return [];
  // "Emmanuel Grégoire et Pauline Véron": the second begins with its conjunction.
  return written.split(/ (?=(?:et|and|y) \p{Lu}\S* \p{Lu})/u);
}

function Item({
  item,
  chosen,
  now,
  words,
  language,
  onMinute,
}: Pick<Props, 'words' | 'language' | 'onMinute'> & {
  readonly item: ProgrammeItem;
  readonly chosen: boolean;
  readonly now: boolean;
}) {
  const { startMinute } = item;
  const said = now ? words.day.now : chosen ? words.day.atThisHour : undefined;
  const inside = (
    <>
      <span className="programme-line">
        {startMinute === undefined ? (
          <span className="it programme-then">{words.day.following}</span>
        ) : (
          <span className="hr programme-hour">{clockOf(startMinute)}</span>
        )}
        {said === undefined ? null : <span className="it programme-said">{said}</span>}
        {startMinute === undefined || chosen ? null : <Chevron to="right" size={40} />}
      </span>
      <span className="nm programme-title">{item.title[language]}</span>
      {item.people === undefined ? null : (
        <span className="programme-who">
          {peopleOf(item, language).map((name) => (
            <span key={name}>{name} </span>
          ))}
        </span>
      )}
    </>
  );
  return (
    <li className={`programme-item${chosen ? ' programme-chosen' : ''}`}>
      {startMinute === undefined ? (
        <div className="programme-body">{inside}</div>
      ) : (
        <button
          type="button"
          className="programme-body"
          aria-current={chosen ? 'time' : undefined}
          onClick={() => onMinute(startMinute)}
        >
          {inside}
        </button>
      )}
    </li>
  );
}

/** Opens and closes the drawer of the people present. */
export const PeopleControl = memo(function PeopleControl({
  happened,
  words,
  open,
}: Pick<SceneProps, 'happened' | 'words'> & { readonly open: boolean }) {
  return (
    <button
      type="button"
      className="programme-people nm"
      aria-expanded={open}
      onClick={() => happened({ type: open ? 'drawerClosed' : 'peopleOpened' })}
    >
      {words.day.peoplePresent}
      <Chevron to="right" size={32} />
    </button>
  );
});
