import { endLine, type Lines, type Points, roomFor, setPoint } from './lines.ts';

/** Outlines are kept in ten-thousandths of a degree: eleven metres, less than a pixel at any zoom. */
export const degreesPerQuantum = 1e-4;

/** The outlines at one level of detail. */
export interface Level {
  /** Rings; a hole runs the other way round. */
  readonly land: Lines;
  readonly borders: Lines;
  /** Numbers of single shapes: countries by ISO 3166-1, −1 where there is none. */
  readonly shapes: readonly number[];
  /** The shape at a place of that list, or nothing. Put together when it is asked for. */
  readonly shape: (place: number) => Lines | undefined;
}

/** A line as the arcs it is made of; `~i` is arc i backwards. */
type Line = Int32Array;

/** Reads what data/build/outline-bytes.ts has written; its format is described there. */
export function readLevel(buffer: ArrayBuffer): Level {
  const [arcCount = 0, indexLength = 0, stepCount = 0] = new Int32Array(buffer, 0, 3);
  const heads = new Int32Array(buffer, 12, arcCount * 3);
  const index = new Int32Array(buffer, 12 + heads.byteLength, indexLength);
  const steps = new Int16Array(buffer, 12 + heads.byteLength + index.byteLength, stepCount * 2);
  const arcs = readArcs(heads, steps);
  let at = 0;
  const next = () => index[at++] ?? 0;
  const lines = () =>
    Array.from({ length: next() }, (): Line => {
      const length = next();
      at += length;
      return index.subarray(at - length, at);
    });
  const land = lines();
  const borders = lines();
  const shapes = Array.from({ length: next() }, () => ({ number: next(), lines: lines() }));
  return {
    land: linesOfArcs(land, arcs),
    borders: linesOfArcs(borders, arcs),
    shapes: shapes.map(({ number }) => number),
    shape: (place) => {
      const shape = shapes[place];
      return shape === undefined ? undefined : linesOfArcs(shape.lines, arcs);
    },
  };
}

function readArcs(heads: Int32Array, steps: Int16Array): Points {
  const count = heads.length / 3;
  const arcs: Points = roomFor(steps.length / 2 + count, count);
  let point = 0;
  let step = 0;
  for (let arc = 0; arc < count; arc += 1) {
    let x = heads[arc * 3] ?? 0;
    let latitude = heads[arc * 3 + 1] ?? 0;
    setPoint(arcs, point++, x * degreesPerQuantum, latitude * degreesPerQuantum);
    for (let left = heads[arc * 3 + 2] ?? 0; left > 0; left -= 1) {
      x += steps[step++] ?? 0;
      latitude += steps[step++] ?? 0;
      setPoint(arcs, point++, x * degreesPerQuantum, latitude * degreesPerQuantum);
    }
    arcs.starts[arc + 1] = point;
  }
  return arcs;
}

const fullTurn = 2 * Math.PI;

/** How many points close a ring that goes once around the earth, as Antarctica's does: down and up again. */
const polar = 12;

function linesOfArcs(lines: readonly Line[], arcs: Points): Lines {
  const lengthOf = (arc: number) => (arcs.starts[arc + 1] ?? 0) - (arcs.starts[arc] ?? 0);
  let most = 0;
  for (const line of lines) {
    most += polar;
    for (const arc of line) most += lengthOf(arc < 0 ? ~arc : arc);
  }
  const made = roomFor(most, lines.length);
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const start = at;
    for (const arc of line) at = appendArc(made, at, at > start, arcs, arc);
    if (at > start) at = closeAtPole(made, start, at);
    endLine(made, i, at);
  }
  return made;
}

/** Appends an arc, without its first point where that is the last of the one before, maybe a turn away. */
function appendArc(lines: Lines, end: number, follows: boolean, arcs: Points, reference: number): number {
  const back = reference < 0;
  const arc = back ? ~reference : reference;
  const first = arcs.starts[arc] ?? 0;
  const last = (arcs.starts[arc + 1] ?? 0) - 1;
  const step = back ? -1 : 1;
  let from = back ? last : first;
  let turn = 0;
  if (follows) {
    const gap = (lines.longitude[end - 1] ?? 0) - (arcs.longitude[from] ?? 0);
    turn = Math.round(gap / fullTurn) * fullTurn;
    from += step;
  }
  let at = end;
  for (let i = from; i >= first && i <= last; i += step) {
    lines.longitude[at] = (arcs.longitude[i] ?? 0) + turn;
    lines.width[at] = arcs.width[i] ?? 0;
    lines.y[at] = arcs.y[i] ?? 0;
    at += 1;
  }
  return at;
}

/** Leads a ring that ends a whole turn from where it began down to the south pole and back. */
function closeAtPole(lines: Lines, start: number, end: number): number {
  const first = lines.longitude[start] ?? 0;
  const last = lines.longitude[end - 1] ?? 0;
  if (Math.abs(last - first) < fullTurn / 2) return end;
  const latitudes = Array.from({ length: polar / 2 }, (_, i) => -85 - i);
  let at = end;
  for (const [meridian, way] of [
    [last, latitudes],
    [first, [...latitudes].reverse()],
  ] as const)
    for (const latitude of way) setPoint(lines, at++, (meridian * 180) / Math.PI, latitude);
  return at;
}
