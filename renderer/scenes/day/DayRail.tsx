import { type CSSProperties, type KeyboardEvent, memo, type ReactNode } from 'react';
import type { Words } from '../../../data/languages/words.ts';
import { clockOf } from '../../light/hour.ts';
import { firstMinute, lastMinute, statedMinutes } from '../../light/moment.ts';
import { handleBlockX, handleX, isStatedShown, railHours } from '../../map/day-turn.ts';
import { Chevron } from '../../parts/Chevron.tsx';
import type { DayLayout } from './layout.ts';
import { railFoot } from './rail-foot.ts';
import type { Turning } from './use-turning.ts';

/** What the keys of a slider do, in minutes. */
const keys: Readonly<Record<string, number>> = {
  ArrowRight: 5,
  ArrowUp: 5,
  ArrowLeft: -5,
  ArrowDown: -5,
  PageUp: 60,
  PageDown: -60,
  Home: -1440,
  End: 1440,
};

interface Props {
  readonly layout: DayLayout;
  readonly turning: Turning;
  readonly words: Words;
  /** Controls at the foot, where they have no place of their own. */
  readonly ways: ReactNode;
}

/** The rail of Paris time, with the handle: nothing can crowd it there. */
export function DayRail({ layout, turning, words, ways }: Props) {
  const { width, rail, portrait } = layout;
  const x = handleX(turning.minute, width);
  const block = handleBlockX(turning.minute, width);
  const handle: CSSProperties & Record<'--stem', string> = {
    transform: `translate(${block / 10}rem, 0)`,
    '--stem': `${(x - block) / 10}rem`,
  };
  const whole = Math.round(turning.minute);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = keys[event.key];
    if (step === undefined) return;
    event.preventDefault();
    turning.stepBy(step);
  };
  return (
    <div
      className="day-rail n0"
      style={{ top: `${(layout.map + layout.chart) / 10}rem`, height: `${rail / 10}rem` }}
    >
      <Ticks width={width} rail={rail} />
      <Hours width={width} named={railHours(whole, width, portrait).join()} words={words} />
      {Object.values(statedMinutes)
        .filter((stated) => portrait || isStatedShown(stated, whole, width))
        .map((stated) => (
          <button
            key={stated}
            type="button"
            className="day-stated hr"
            style={{ left: `${handleX(stated, width) / 10}rem` }}
            aria-label={words.day.goTo(clockOf(stated))}
            onClick={() => turning.goTo(stated)}
          >
            <span className="day-lamp" />
            {clockOf(stated)}
          </button>
        ))}
      <Foot layout={layout} x={block} words={words} ways={ways} />
      <div
        className="day-handle"
        role="slider"
        tabIndex={0}
        aria-label={words.day.handle}
        aria-valuemin={firstMinute}
        aria-valuemax={lastMinute}
        aria-valuenow={whole}
        aria-valuetext={words.day.handleAt(clockOf(whole))}
        style={handle}
        onKeyDown={onKeyDown}
        {...turning.drag}
      >
        <span className="day-handle-block hr">{clockOf(whole)}</span>
      </div>
      <Step x={block} side={-1} label={words.day.earlier} onStep={() => turning.stepBy(-15)} />
      <Step x={block} side={1} label={words.day.later} onStep={() => turning.stepBy(15)} />
    </div>
  );
}

/** Every hour a tick, every third a long one. */
const Ticks = memo(function Ticks({ width, rail }: { readonly width: number; readonly rail: number }) {
  return (
    <svg className="day-ticks" viewBox={`0 0 ${width} ${rail}`} aria-hidden="true">
      <path d={`M0 2H${width}`} stroke="var(--paper)" strokeWidth={2.5} />
      {Array.from({ length: 24 }, (_, index) => index + 1).map((hour) => (
        <path
          key={hour}
          d={`M${handleX(hour * 60, width)} 2v${hour % 3 === 0 ? 20 : 10}`}
          stroke="var(--paper)"
          strokeWidth={2}
        />
      ))}
    </svg>
  );
});

const Hours = memo(function Hours({
  width,
  named,
  words,
}: {
  readonly width: number;
  /** The hours that have room, joined: the same list means the same picture. */
  readonly named: string;
  readonly words: Words;
}) {
  return named
    .split(',')
    .filter((hour) => hour !== '')
    .map((hour) => (
      <span
        key={hour}
        className="day-hour"
        aria-hidden="true"
        style={{ left: `${handleX(Number(hour) * 60, width) / 10}rem` }}
      >
        {words.day.hour(Number(hour))}
      </span>
    ));
});

/** What is written along the lower edge of the rail, on whichever side of the handle there is room. */
function Foot({ layout, x, words, ways }: Pick<Props, 'layout' | 'words' | 'ways'> & { readonly x: number }) {
  const time = <p key="time">{words.day.parisTime}</p>;
  const motto = (
    <p key="motto" className="it">
      {words.day.motto}
    </p>
  );
  const parts = { time, motto, ways };
  const { left, right } = railFoot(layout, x, words);
  return (
    <>
      <div className="day-rail-foot">{left.map((part) => parts[part])}</div>
      <div className="day-rail-foot day-rail-foot-right">{right.map((part) => parts[part])}</div>
    </>
  );
}

function Step({
  x,
  side,
  label,
  onStep,
}: {
  readonly x: number;
  readonly side: -1 | 1;
  readonly label: string;
  readonly onStep: () => void;
}) {
  return (
    <button
      type="button"
      className="day-step"
      aria-label={label}
      style={{ transform: `translate(${(x + side * 104) / 10}rem, 0)` }}
      onClick={onStep}
    >
      <Chevron to={side < 0 ? 'left' : 'right'} size={40} />
    </button>
  );
}
