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

type Props = SceneProps & {
  readonly onMinute: (minute: number) => void;
  readonly peopleOpen: boolean;
};

/** The light that Paris wears at a minute of the day. */
export function parisStep(minute: number) {
  return lightStep(sunHeight(pioneerOf('paris').seat.value.at, subsolar(instant(minute))));
}

/** The programme in the order of the press release, in the light of Paris. */
export function Programme({ minute, now, words, language, happened, onMinute, peopleOpen }: Props) {
  const moment = programmeMoment(liveMinute(now));
  const current: readonly string[] = moment?.kind === 'since' ? moment.items : [];
  const [weekday, date] = words.common.dateLines;
  return (
    <section className={`programme ${parisStep(minute)}`}>
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
            chosen={item.startMinute === Math.round(minute)}
            now={item.startMinute !== undefined && current.includes(item.id)}
            words={words}
            language={language}
            onMinute={onMinute}
          />
        ))}
      </ol>
      <button
        type="button"
        className="programme-people nm"
        aria-expanded={peopleOpen}
        onClick={() => happened({ type: peopleOpen ? 'drawerClosed' : 'peopleOpened' })}
      >
        {words.day.peoplePresent}
        <Chevron to="right" size={32} />
      </button>
    </section>
  );
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
  const inside = (
    <>
      <span className="programme-line">
        {startMinute === undefined ? (
          <span className="it programme-then">{words.day.following}</span>
        ) : (
          <span className="hr programme-hour">{clockOf(startMinute)}</span>
        )}
        <span className="it programme-said">
          {chosen ? <span>{words.day.atThisHour}</span> : null}
          {now ? <span>{words.day.now}</span> : null}
        </span>
        {startMinute === undefined || chosen ? null : <Chevron to="right" size={40} />}
      </span>
      <span className="nm programme-title">{item.title[language]}</span>
      {item.people === undefined ? null : <span className="programme-who">{item.people[language]}</span>}
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
