import type { FactTally } from '../../../data/fact-tally.ts';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import type { Area } from '../../canvas/atlas.ts';
import { chartPoint, dayPath, horizonY } from '../../light/horizon.ts';
import { instant } from '../../light/moment.ts';
import { subsolar } from '../../light/sun.ts';
import { lensOf } from '../../map/lens.ts';

/** How many facts are sure, less sure, and missing: filled, framed, dotted. */
export function TallyBar({ tally }: { readonly tally: FactTally }) {
  const width = 500;
  const x = (count: number) => (count / tally.all) * width;
  return (
    <svg className="about-drawing" viewBox="0 0 590 96" aria-hidden="true">
      <rect y={30} width={x(tally.high) - 4} height={42} fill="currentColor" />
      <rect
        x={x(tally.high)}
        y={31}
        width={Math.max(2, x(tally.documented - tally.high) - 4)}
        height={40}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
      />
      {Array.from({ length: tally.undocumented }, (_, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
          key={index}
          x={x(tally.documented) + index * 8}
          y={68}
          width={4}
          height={4}
          fill="currentColor"
        />
      ))}
    </svg>
  );
}

/** The day of Paris over its horizon, with the sun where it is now. */
export function SunCurve({ minute }: { readonly minute: number }) {
  const size = { width: 588, height: 128 };
  const { at } = pioneerOf('paris').seat.value;
  const sun = subsolar(instant(minute));
  const dot = chartPoint(at, sun, size);
  return (
    <svg className="about-drawing" viewBox="0 16 588 96" aria-hidden="true">
      <path d={dayPath(at[1], sun, size)} fill="none" stroke="currentColor" strokeWidth={2.5} />
      <path d={`M0 ${horizonY(size)}H588`} stroke="currentColor" strokeWidth={4} />
      <circle cx={dot.x} cy={dot.y} r={13} fill="currentColor" />
    </svg>
  );
}

/** Every outline there is, each as large as its place allows. */
export function Outlines({ areas }: { readonly areas: ReadonlyMap<string, Area> }) {
  const drawn = pioneers.flatMap(({ id, seat }) => {
    const area = areas.get(id);
    return area === undefined ? [] : [{ id, shape: lensOf(area, seat.value.at, 26).shape }];
  });
  const room = 588 / Math.max(1, drawn.length);
  return (
    <svg className="about-drawing" viewBox="0 0 588 96" aria-hidden="true">
      {drawn.map(({ id, shape }, index) => (
        <path
          key={id}
          transform={`translate(${(index + 0.5) * room} 50)`}
          d={shape}
          fill="var(--paper)"
          stroke="currentColor"
          strokeWidth={1.5}
        />
      ))}
    </svg>
  );
}
