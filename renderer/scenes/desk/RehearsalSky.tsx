import type { RehearsalWords } from '../../../data/languages/desk.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import { instant } from '../../light/moment.ts';
import { lightSteps, lights } from '../../light/steps.ts';
import { horizonHeight, subsolar, sunHeight } from '../../light/sun.ts';

interface Props {
  /** The chosen minute of the day in Paris. */
  readonly minute: number;
  /** Design pixels. */
  readonly width: number;
  readonly height: number;
  readonly words: RehearsalWords;
}

/** Where the horizon lies, as a share of the height, and design pixels a degree of the sun's height. */
const level = 0.72;
const degree = 11;

/** The sun's way over Paris through the day, and the handle that takes it along. */
export function RehearsalSky({ minute, width, height, words }: Props) {
  const { at } = pioneerOf('paris').seat.value;
  const horizon = level * height;
  const x = (it: number) => (it / 1440) * width;
  const y = (degrees: number) => horizon - (degrees - horizonHeight) * degree;
  const heightAt = (it: number) => sunHeight(at, subsolar(instant(it)));
  const way = Array.from(
    { length: 145 },
    (_, step) => `${x(step * 10).toFixed(1)},${y(heightAt(step * 10)).toFixed(1)}`,
  );
  const sun = { x: x(minute), y: y(heightAt(minute)) };
  const isUp = sun.y < horizon;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <clipPath id="rehearsal-day">
        <rect width={width} height={horizon} />
      </clipPath>
      <clipPath id="rehearsal-night">
        <rect y={horizon} width={width} height={height - horizon} />
      </clipPath>
      {lightSteps.map((step) => {
        const bottom = Math.min(height, y(lights[step].from));
        return bottom <= 0 ? null : <rect key={step} width={width} height={bottom} fill={lights[step].sea} />;
      })}
      <polyline points={way.join(' ')} className="rehearsal-way" clipPath="url(#rehearsal-day)" />
      <polyline
        points={way.join(' ')}
        className="rehearsal-way rehearsal-way-night"
        clipPath="url(#rehearsal-night)"
      />
      {Array.from({ length: 23 }, (_, hour) => hour + 1).map((hour) => (
        <g key={hour} className="rehearsal-hour">
          <path d={`M${x(hour * 60)} ${horizon + 2}v${hour % 3 === 0 ? 16 : 8}`} />
          {hour % 3 === 0 && Math.abs(x(hour * 60) - sun.x) > 96 ? (
            <text x={x(hour * 60)} y={horizon + 48}>
              {words.hour(hour)}
            </text>
          ) : null}
        </g>
      ))}
      <path
        d={`M${sun.x} ${sun.y}V${horizon}`}
        className={isUp ? 'rehearsal-stem' : 'rehearsal-stem rehearsal-way-night'}
      />
      <circle
        cx={sun.x}
        cy={sun.y}
        r={20}
        className={isUp ? 'rehearsal-sun' : 'rehearsal-sun rehearsal-lamp'}
      />
      <g transform={`translate(${Math.min(Math.max(sun.x, 50), width - 50)} ${horizon - 8})`}>
        <circle r={48} className="rehearsal-handle" />
        <path d="M-14 -11l-10 11l10 11M14 -11l10 11l-10 11" className="rehearsal-chevrons" />
      </g>
    </svg>
  );
}
