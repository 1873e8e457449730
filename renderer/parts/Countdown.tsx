import { useEffect } from 'react';
import { wordsIn } from '../../data/languages/words.ts';
import { shieldAfterWaking } from '../input-shield.ts';
import type { SceneProps } from '../scenes/scene-props.ts';
import { useSecondsLeft } from './use-seconds-left.ts';
import './countdown.css';

/** The sun of the countdown in design pixels: how far it stands above its line at the start. */
const sun = { radius: 130, rise: 150 } as const;

/** Seconds left at which the countdown is read aloud, besides its start. */
const announced = [10, 5];

/** "Still there?": a sun sets over the seconds that are left. One touch anywhere goes on. */
export function Countdown({ happened, language, words, settings }: SceneProps) {
  const total = settings.countdownSeconds;
  const left = useSecondsLeft(total, () => happened({ type: 'countdownEnded' }));
  useEffect(() => {
    const stay = (event: Event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      if (event.type === 'pointerdown') shieldAfterWaking();
      happened({ type: 'stayed' });
    };
    for (const kind of ['pointerdown', 'keydown', 'wheel'] as const)
      addEventListener(kind, stay, { capture: true, passive: false });
    return () => {
      for (const kind of ['pointerdown', 'keydown', 'wheel'] as const)
        removeEventListener(kind, stay, { capture: true });
    };
  }, [happened]);
  const height = sun.rise * (left / total) - sun.radius * (1 - left / total);
  const said = left === total || announced.includes(left);
  return (
    <div className="countdown">
      <section className="countdown-band">
        <h2 className="nm countdown-question">{words.idle.question}</h2>
        <p className="countdown-text">
          {words.idle.continue}
          <br />
          {words.idle.otherwise} <span className="nm">{words.idle.seconds(left)}</span>.
        </p>
        <svg className="countdown-sun" viewBox="-310 -270 620 320" aria-hidden="true">
          <clipPath id="countdown-sky">
            <rect x={-310} y={-270} width={620} height={270} />
          </clipPath>
          <g clipPath="url(#countdown-sky)">
            <circle
              cy={-height}
              r={sun.radius}
              fill="var(--paper)"
              stroke="var(--ink)"
              strokeWidth={4}
              className="countdown-disc"
            />
          </g>
          <line x1={-310} x2={310} stroke="var(--ink)" strokeWidth={4} />
          {Array.from({ length: total }, (_, index) => {
            const x = -296 + (592 * index) / (total - 1);
            const lit = index < left;
            return (
              <line
                // biome-ignore lint/suspicious/noArrayIndexKey: the ticks are their places, and never change them
                key={index}
                x1={x}
                x2={x}
                y1={16}
                y2={lit ? 42 : 26}
                stroke="var(--ink)"
                strokeWidth={lit ? Math.min(8, 240 / total) : 3}
              />
            );
          })}
        </svg>
        <p className="hr countdown-number" aria-hidden="true">
          {left}
        </p>
        <ul className="countdown-others nm">
          {settings.languages
            .filter((code) => code !== language)
            .map((code) => (
              <li key={code} lang={code}>
                {wordsIn[code].idle.question}
              </li>
            ))}
        </ul>
        <p className="unseen" role="alert">
          {said ? `${words.idle.question} ${words.idle.continue} ${words.idle.seconds(left)}` : ''}
        </p>
      </section>
    </div>
  );
}
