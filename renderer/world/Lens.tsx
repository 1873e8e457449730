import { useMemo } from 'react';
import type { PioneerId } from '../../data/pioneer.ts';
import type { Area } from '../canvas/atlas.ts';
import type { Rect } from '../layout/stage.ts';
import { ink, lamp, lights, nightTerritory, paper } from '../light/steps.ts';
import { lensOf, tangents } from '../map/lens.ts';
import type { LensSpot } from './lens-place.ts';
import type { Place } from './place.ts';

/** The true shape of a city, enlarged beside its marker, with the scale it is drawn at. */
export function Lens({
  id,
  area,
  places,
  pane,
  spot: { centre, radius },
}: {
  readonly id: PioneerId;
  readonly area: Area | undefined;
  readonly places: readonly Place[];
  readonly pane: Rect;
  readonly spot: LensSpot;
}) {
  const place = places.find((candidate) => candidate.id === id);
  const lens = useMemo(
    () =>
      area === undefined || place === undefined
        ? undefined
        : lensOf(area, place.pioneer.seat.value.at, radius),
    [area, place, radius],
  );
  if (lens === undefined || place === undefined) return null;
  const [one, other] = tangents(place.at, centre, radius);
  const { night } = place;
  const line = night ? lamp : ink;
  return (
    <svg
      className="lens"
      viewBox={`0 0 ${pane.width} ${pane.height}`}
      style={{ transformOrigin: `${place.at.x / 10}rem ${place.at.y / 10}rem` }}
      aria-hidden="true"
    >
      <path
        d={`M${place.at.x} ${place.at.y}L${one.x} ${one.y}L${other.x} ${other.y}Z`}
        fill={night ? nightTerritory : paper}
        fillOpacity={0.4}
      />
      <g transform={`translate(${centre.x} ${centre.y})`}>
        <circle r={radius} fill={night ? lights[place.step].land : paper} stroke={line} strokeWidth={2.5} />
        <path
          d={lens.shape}
          fill={night ? nightTerritory : lights[place.step].sea}
          stroke={line}
          strokeWidth={2.5}
          strokeLinejoin="round"
        />
        <circle cx={lens.seat.x} cy={lens.seat.y} r={6} fill={line} />
        <path
          d={`M${-lens.bar.length / 2} 92v10h${lens.bar.length}v-10`}
          fill="none"
          stroke={night ? paper : ink}
          strokeWidth={2}
        />
        <text y={128} textAnchor="middle" fontSize={24} fill={night ? paper : ink}>
          {lens.bar.km} km
        </text>
      </g>
    </svg>
  );
}
