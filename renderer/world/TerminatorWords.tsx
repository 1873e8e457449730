import type { Words } from '../../data/languages/words.ts';
import type { Rect } from '../layout/stage.ts';
import { paper } from '../light/steps.ts';
import type { Subsolar } from '../light/sun.ts';
import type { Camera } from '../map/camera.ts';
import { wordLine } from '../map/terminator-words.ts';

/** How wide a letter of these words is on average, in heights of a letter: a little more than it is. */
const letter = 0.42;

interface Props {
  readonly camera: Camera;
  readonly pane: Rect;
  readonly sun: Subsolar;
  readonly words: Words;
  /** Height of the letters in design pixels. */
  readonly size: number;
  readonly taken: readonly Rect[];
}

/** "The sun rises" and "the sun sets", written along the twilight where there is room. */
export function TerminatorWords({ camera, pane, sun, words, size, taken }: Props) {
  const texts = { rise: words.map.sunrises, set: words.map.sunsets };
  return (
    <svg className="terminator-words" viewBox={`0 0 ${pane.width} ${pane.height}`} aria-hidden="true">
      {(['rise', 'set'] as const).map((side) => {
        const line = wordLine(side, texts[side].length * letter * size, sun, camera, pane, taken);
        if (line === undefined) return null;
        const id = `twilight-${side}`;
        return (
          <g key={side}>
            <path
              id={id}
              d={`M${line.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`}
              fill="none"
            />
            <text fontSize={size} fill={paper} dy={size * 0.3}>
              <textPath href={`#${id}`}>{texts[side]}</textPath>
            </text>
          </g>
        );
      })}
    </svg>
  );
}
