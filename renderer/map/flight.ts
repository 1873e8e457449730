import { type Camera, type LonLat, project, type Size } from './camera.ts';

/** How much a flight rises rather than pans; √2 is what people preferred in the paper's own study. */
const rho = Math.SQRT2;

/** The part of a flight that depends on nothing but its two ends. */
interface Path {
  /** Its length as it is perceived; 1 is a zoom by about four. */
  readonly length: number;
  /** At a length along it: the scale, of the first, and how far off its end the target still is, of the start. */
  readonly at: (length: number) => { readonly scale: number; readonly away: number };
}

/**
 * The optimal path of van Wijk and Nuij (Smooth and efficient zooming and panning, 2003,
 * doi:10.1109/INFVIS.2003.1249004), seen from its end: `way` is how far the target has to go, in widths
 * of the pane at the first scale, and `factor` how much closer the end is.
 *
 * In the paper's terms u₁ is `way` and w₀ is 1. What a visitor sees of the distance left,
 * (u₁ − u) / w, is sinh(r₁ − r) / (ρ² cosh r₁), which only shrinks: a target in sight stays in sight.
 */
function pathOf(way: number, factor: number): Path {
  const last = 1 / factor;
  const b0 = (last * last - 1 + rho ** 4 * way * way) / (2 * rho * rho * way);
  const b1 = (last * last - 1 - rho ** 4 * way * way) / (2 * last * rho * rho * way);
  // asinh keeps the digits that the paper's ln(−b + √(b² + 1)) loses for a short way.
  const r0 = -Math.asinh(b0);
  const r1 = -Math.asinh(b1);
  const length = (r1 - r0) / rho;
  // Nothing to pan, as far as a screen can show it: a zoom alone.
  if (way < 1e-6 || !Number.isFinite(length)) {
    const zoom = Math.abs(Math.log(factor)) / rho;
    return {
      length: zoom,
      at: (s) => ({ scale: zoom === 0 ? 1 : factor ** (s / zoom), away: zoom === 0 ? 0 : 1 - s / zoom }),
    };
  }
  return {
    length,
    at: (s) => ({
      scale: Math.cosh(r0 + rho * s) / Math.cosh(r0),
      away: Math.sinh(rho * (length - s)) / (rho * rho * Math.cosh(r1) * way),
    }),
  };
}

function pathBetween(from: Camera, to: Camera, target: LonLat, pane: Size) {
  const start = project(target, from);
  const end = project(target, to);
  const way = Math.hypot(start.x - end.x, start.y - end.y) / pane.width;
  return { start, end, path: pathOf(way, to.scale / from.scale) };
}

/** How long a flight takes, in ms: 400 to 900 by its length as it is perceived. */
export function flightTime(from: Camera, to: Camera, target: LonLat, pane: Size): number {
  return Math.min(900, 400 + 130 * pathBetween(from, to, target, pane).path.length);
}

/** Smooth start and end, 0 to 1. */
function eased(t: number): number {
  return t * t * (3 - 2 * t);
}

/**
 * The camera at `t` (0 to 1) of a flight that ends with `target` where `to` shows it. Pan, zoom and
 * turn are one movement: the target goes straight to its end and never back, the camera rises where
 * the way is far, and the meridian turns all the while.
 */
export function flight(from: Camera, to: Camera, target: LonLat, pane: Size, t: number): Camera {
  if (t >= 1) return to;
  if (!(t > 0)) return from;
  const { start, end, path } = pathBetween(from, to, target, pane);
  const gone = eased(t);
  const { scale: closer, away } = path.at(path.length * gone);
  const scale = from.scale * closer;
  const turn = ((((to.meridian - from.meridian + 180) % 360) + 360) % 360) - 180;
  const meridian = from.meridian + turn * gone;
  const at = project(target, { meridian, x: 0, y: 0, scale });
  return {
    meridian,
    scale,
    x: end.x + (start.x - end.x) * away - at.x,
    y: end.y + (start.y - end.y) * away - at.y,
  };
}
