import { type PointerEvent, useRef, useState } from 'react';
import { rehearsalLengths, rehearse, usualLength } from '../../exhibit/rehearsal.ts';
import { clockOf } from '../../light/hour.ts';
import { instant, statedMinutes } from '../../light/moment.ts';
import type { OfficeProps } from './Office.tsx';
import { RehearsalSky } from './RehearsalSky.tsx';
import { rehearsedMoments } from './rehearsed-moments.ts';
import './rehearse.css';

/** The last minute of the day that can be rehearsed. */
const last = 24 * 60 - 1;

/** Any hour of the day, tried out on the exhibit for a while. */
export function Rehearse({ words, stage, clock, happened }: OfficeProps) {
  const { rehearsal: w } = words.desk;
  const [minute, setMinute] = useState<number>(statedMinutes.session);
  const [length, setLength] = useState<number>(usualLength);
  const choose = (wanted: number) => setMinute(Math.max(0, Math.min(last, Math.round(wanted))));
  const held = useRef(false);
  const minuteUnder = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return ((event.clientX - left) / width) * 1440;
  };
  const start = () => {
    clock.setRehearsal(rehearse(instant(minute), Date.now(), length));
    happened({ type: 'deskClosed' });
  };
  return (
    <section className="rehearse" aria-label={words.desk.rehearse}>
      <h1 className="nm rehearse-title">{clock.rehearsal === undefined ? w.title : w.running}</h1>
      <p className="rehearse-hour hr">{clockOf(minute)}</p>
      <p className="rehearse-where nm">
        {words.common.inParis}
        <br />
        {words.common.date}
      </p>
      <ul className="rehearse-moments">
        {rehearsedMoments().map(({ name, minute: at }) => (
          <li key={name}>
            <button type="button" aria-pressed={at === minute} onClick={() => choose(at)}>
              <span className="hr">{clockOf(at)}</span>
              {w.moments[name]}
            </button>
          </li>
        ))}
      </ul>
      <div
        className="rehearse-sky"
        role="slider"
        tabIndex={0}
        aria-label={w.handle}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={minute}
        aria-valuetext={clockOf(minute)}
        onKeyDown={({ key }) => choose(minute + (steps[key] ?? 0))}
        onPointerDown={(event) => {
          held.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          choose(minuteUnder(event));
        }}
        onPointerMove={(event) => {
          if (held.current) choose(minuteUnder(event));
        }}
        onPointerUp={() => {
          held.current = false;
        }}
        onPointerCancel={() => {
          held.current = false;
        }}
      >
        <RehearsalSky minute={minute} width={stage.width} height={stage.portrait ? 560 : 446} words={w} />
      </div>
      <div className="rehearse-foot n0">
        <fieldset aria-label={w.lasting}>
          <span>{w.lasting}</span>
          {rehearsalLengths.map((minutes) => (
            <button
              key={minutes}
              type="button"
              className="nm"
              aria-pressed={minutes === length}
              onClick={() => setLength(minutes)}
            >
              {w.length(minutes)}
            </button>
          ))}
        </fieldset>
        <p>{w.afterwards}</p>
        {clock.rehearsal === undefined ? null : (
          <button type="button" className="control nm" onClick={() => clock.setRehearsal(undefined)}>
            {w.stop}
          </button>
        )}
        <button type="button" className="rehearse-start nm" onClick={start}>
          {w.start(clockOf(minute))}
        </button>
      </div>
    </section>
  );
}

/** Minutes that a key moves the handle. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -60,
  PageUp: 60,
  Home: -1440,
  End: 1440,
};
