import type { LanguageCode } from '../../data/language.ts';
import type { PioneerId } from '../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../data/pioneers.ts';
import { type Measure, stripOf } from '../exhibit/figures.ts';
import './strip.css';

const width = 268;
/** The outermost marks keep this far from the ends. */
const margin = 8;

/** All fifteen on one line, this one raised, between the least and the most. */
export function Strip({
  measure,
  own,
  language,
}: {
  readonly measure: Measure;
  readonly own: PioneerId;
  readonly language: LanguageCode;
}) {
  const strip = stripOf(pioneers, measure, pioneerOf('paris').seat.value.at);
  if (strip === undefined) return null;
  const x = (at: number) => margin + at * (width - 2 * margin);
  return (
    <span className="strip" aria-hidden="true">
      <svg viewBox={`0 0 ${width} 36`} aria-hidden="true">
        <path d={`M0 35H${width}`} stroke="currentColor" strokeWidth={1.5} />
        {strip.marks.map(({ id, at }) =>
          id === own ? (
            <g key={id} className="strip-own">
              <path d={`M${x(at)} 35V9`} strokeWidth={5} />
              <circle cx={x(at)} cy={9} r={9} />
            </g>
          ) : (
            <path key={id} d={`M${x(at)} 35V18`} stroke="currentColor" strokeWidth={2} strokeOpacity={0.75} />
          ),
        )}
      </svg>
      <span className="strip-ends">
        <span>{pioneerOf(strip.least).name[language]}</span>
        <span>{pioneerOf(strip.most).name[language]}</span>
      </span>
    </span>
  );
}
