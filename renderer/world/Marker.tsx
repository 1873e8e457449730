import { ink, lamp } from '../light/steps.ts';
import type { Point } from '../map/camera.ts';
import { markerSize } from '../map/marker.ts';

/** A lamp at night, a gnomon with its true shadow by day. Drawn about its own foot. */
export function Marker({
  night,
  shadow,
  chosen,
}: {
  readonly night: boolean;
  readonly shadow: Point;
  readonly chosen: boolean;
}) {
  const grown = chosen ? markerSize.chosen : 1;
  const colour = night ? lamp : ink;
  return (
    <svg className="marker-drawing" viewBox="-60 -60 120 120" aria-hidden="true">
      {night ? (
        <circle r={markerSize.ring * grown} fill="none" stroke={colour} strokeWidth={1.5} />
      ) : (
        <line x2={shadow.x * grown} y2={shadow.y * grown} stroke={colour} strokeWidth={4.5 * grown} />
      )}
      <circle r={markerSize.disc * grown} fill={colour} />
      {chosen ? <circle r={markerSize.chosenRing} fill="none" stroke={colour} strokeWidth={2.5} /> : null}
    </svg>
  );
}
