import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { programme } from '../../../data/day.ts';
import type { Pioneer } from '../../../data/pioneer.ts';
import { ownName } from '../../exhibit/own-name.ts';
import { itemAt } from '../../exhibit/programme.ts';
import { clockOf, localHour } from '../../light/hour.ts';
import { instant } from '../../light/moment.ts';
import type { SceneProps } from '../scene-props.ts';
import { full, type NameSize, nameSize, partsOf } from './name-size.ts';

type Props = Pick<SceneProps, 'language' | 'words' | 'minute' | 'stage'> & { readonly pioneer: Pioneer };

/** The name as large as it goes, its own spelling, and its hour. */
export function Headline({ pioneer, language, words, minute, stage }: Props) {
  const name = pioneer.name[language];
  const own = ownName(name, pioneer.nativeName);
  const parts = partsOf(name);
  const hour = localHour(pioneer.zone, instant(minute));
  const room = stage.portrait ? 968 : 888;
  const measured = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [shape, setShape] = useState<NameSize>({ size: full, broken: false, own: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the measured texts are made of these
  useLayoutEffect(() => {
    let gone = false;
    const measure = () => {
      if (gone || measured.current === null) return;
      const widths = [...measured.current.children].map(
        (child) => child.getBoundingClientRect().width / stage.unit,
      );
      const [wide = 0, ownWide = 0, hourWide = 0, ...rest] = widths;
      setShape(nameSize({ name: wide, own: ownWide, hour: hourWide, part: Math.max(...rest), room }));
    };
    measure();
    void document.fonts.ready.then(measure);
    return () => {
      gone = true;
    };
  }, [name, own, hour.clock, room, stage.unit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pioneer is another heading to read
  useEffect(() => heading.current?.focus({ preventScroll: true }), [pioneer.id]);
  const paris = pioneer.id === 'paris';
  const item = paris ? programme.find(({ id }) => id === itemAt(minute)) : undefined;
  const otherDay =
    hour.day === 9 ? '' : `${hour.day > 9 ? words.common.nextDay : words.common.previousDay}, `;
  return (
    <>
      <div className="headline">
        <h1
          ref={heading}
          tabIndex={-1}
          className={`headline-name nm${shape.broken ? ' headline-broken' : ''}`}
          style={{ fontSize: `${shape.size / 10}rem` }}
        >
          {shape.broken ? (
            <>
              {parts[0]}
              {parts[0]?.endsWith('-') ? '' : ' '}
              <br />
              {parts[1]}
            </>
          ) : (
            name
          )}
        </h1>
        {own !== undefined && shape.own ? (
          <span className="headline-own nm" lang={pioneer.nativeLanguage}>
            {own}
          </span>
        ) : null}
        <span className="headline-hour hr">{hour.clock}</span>
        <div className="headline-measured" ref={measured} aria-hidden="true">
          <span className="nm">{name}</span>
          <span className="nm headline-own">{own ?? ''}</span>
          <span className="hr headline-hour">{hour.clock}</span>
          {parts.map((part) => (
            <span className="nm" key={part}>
              {part}
            </span>
          ))}
        </div>
      </div>
      <p className="headline-under">
        <span lang={pioneer.nativeLanguage}>
          {own !== undefined && !shape.own && own !== pioneer.officialName ? `${own} · ` : ''}
          {pioneer.officialName}
        </span>
        <span>
          {paris ? item?.shortTitle[language] : `${otherDay}${words.profile.whenParis(clockOf(minute))}`}
        </span>
      </p>
    </>
  );
}
