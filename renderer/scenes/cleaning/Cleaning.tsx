import { useEffect } from 'react';
import { useSecondsLeft } from '../../parts/use-seconds-left.ts';
import type { SceneProps } from '../scene-props.ts';
import './cleaning.css';

/** Seconds during which the glass may be wiped. */
const cleaningSeconds = 30;

/** Half the width and the height of the sun's way, design pixels. */
const way = { landscape: { x: 820, y: 640 }, portrait: { x: 440, y: 1150 } } as const;

const deaf = ['pointerdown', 'pointermove', 'pointerup', 'click', 'touchstart', 'keydown', 'wheel'] as const;

/** A night on which smears show, and a sun that crosses it. Nothing answers until it sets. */
export function Cleaning({ happened, stage, words }: SceneProps) {
  const left = useSecondsLeft(cleaningSeconds, () => happened({ type: 'cleaned' }));
  useEffect(() => {
    const swallow = (event: Event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    for (const kind of deaf) addEventListener(kind, swallow, { capture: true, passive: false });
    return () => {
      for (const kind of deaf) removeEventListener(kind, swallow, { capture: true });
    };
  }, []);
  const { x, y } = stage.portrait ? way.portrait : way.landscape;
  const passed = Math.PI * (1 - left / cleaningSeconds);
  const at = { x: -x * Math.cos(passed), y: -y * Math.sin(passed) };
  return (
    <div className="scene cleaning n0">
      <svg
        className="cleaning-sky"
        viewBox={`${-x - 140} ${-y - 80} ${2 * x + 280} ${y + 80}`}
        preserveAspectRatio="xMidYMax meet"
        aria-hidden="true"
      >
        <path className="cleaning-way" d={`M${-x} 0A${x} ${y} 0 0 1 ${x} 0`} />
        <path className="cleaning-passed" d={`M${-x} 0A${x} ${y} 0 0 1 ${at.x} ${at.y}`} />
        <circle cx={at.x} cy={at.y} r={54} fill="var(--lamp)" />
      </svg>
      <p className="hr cleaning-number" aria-hidden="true">
        {left}
      </p>
      <div className="cleaning-text" role="status">
        <h1 className="nm">{words.desk.cleaning}</h1>
        <p>{words.desk.cleaningHint}</p>
      </div>
    </div>
  );
}
