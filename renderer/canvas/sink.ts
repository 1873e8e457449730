import type { GeoContext } from 'd3-geo';

/** A Path2D as d3's sink: a path of its own is already begun. */
export function sinkOf(path: Path2D): GeoContext {
  return {
    beginPath: () => undefined,
    moveTo: (x, y) => path.moveTo(x, y),
    lineTo: (x, y) => path.lineTo(x, y),
    arc: (x, y, radius, from, to) => path.arc(x, y, radius, from, to),
    closePath: () => path.closePath(),
  };
}
