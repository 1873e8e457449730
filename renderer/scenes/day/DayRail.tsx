import type { KeyboardEvent, ReactNode } from 'react';
import type { Words } from '../../../data/languages/words.ts';
import { clockOf } from '../../light/hour.ts';
import { firstMinute, lastMinute, statedMinutes } from '../../light/moment.ts';
import { handleX, isStatedShown, railHours } from '../../map/day-turn.ts';
import { Chevron } from '../../parts/Chevron.tsx';
import type { DayLayout } from './layout.ts';
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

/** The rail of Paris time, with the handle: nothing can crowd it there. */
export function DayRail({
  layout,
  minute,
  turning,
  words,
  ways,
}: {
  readonly layout: DayLayout;
  readonly minute: number;
  readonly turning: Turning;
  readonly words: Words;
  readonly ways: ReactNode;
}) {
  const { width, rail } = layout;
  const x = handleX(minute, width);
  const whole = Math.round(minute);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = keys[event.key];
    if (step === undefined) return;
    event.preventDefault();
    turning.stepBy(step);
  };
  return (
    <div className="day-rail n0" style={{ height: `${rail / 10}rem` }}>
      <svg className="day-ticks" viewBox={`0 0 ${width} ${rail}`} aria-hidden="true">
        <line x2={width} y1={2} y2={2} stroke="var(--paper)" strokeWidth={2.5} />
        {Array.from({ length: 24 }, (_, index) => index + 1).map((hour) => (
          <line
            key={hour}
            x1={handleX(hour * 60, width)}
            x2={handleX(hour * 60, width)}
            y1={2}
            y2={hour % 3 === 0 ? 22 : 12}
            stroke="var(--paper)"
            strokeWidth={2}
          />
        ))}
        {railHours(minute, width).map((hour) => (
          <text
            key={hour}
            x={handleX(hour * 60, width)}
            y={54}
            textAnchor="middle"
            fontSize={26}
            fill="var(--paper)"
          >
            {words.day.hour(hour)}
          </text>
        ))}
      </svg>
      {Object.values(statedMinutes)
        .filter((stated) => isStatedShown(stated, minute, width))
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
      <div className={x > width * 0.42 ? 'day-free' : 'day-free day-free-right'}>{ways}</div>
      <p className={x > width * 0.5 ? 'day-motto it day-motto-left' : 'day-motto it'}>{words.day.motto}</p>
      <div
        className="day-handle"
        role="slider"
        tabIndex={0}
        aria-label={words.day.handle}
        aria-valuemin={firstMinute}
        aria-valuemax={lastMinute}
        aria-valuenow={whole}
        aria-valuetext={words.day.handleAt(clockOf(whole))}
        style={{ transform: `translate(${x / 10}rem, 0)` }}
        onKeyDown={onKeyDown}
        {...turning.drag}
      >
        <span className="day-handle-block hr">{clockOf(whole)}</span>
      </div>
      <Step x={x} side={-1} label={words.day.earlier} onStep={() => turning.stepBy(-15)} />
      <Step x={x} side={1} label={words.day.later} onStep={() => turning.stepBy(15)} />
    </div>
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
      style={{ transform: `translate(${(x + side * 112) / 10}rem, 0)` }}
      onClick={onStep}
    >
      <Chevron to={side < 0 ? 'left' : 'right'} size={40} />
    </button>
  );
}
