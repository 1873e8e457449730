/** A rectangle in the chart, in design pixels, y downwards. */
export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name to place beside its dot. */
export interface ChartWish<Id extends string = string> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  /** Width of the name as drawn, and height of its letters. */
  readonly width: number;
  readonly size: number;
  /** Radius of what is drawn at the dot: the name keeps off it. */
  readonly radius: number;
  /** Whether it must be placed, with a leader if need be. */
  readonly needed: boolean;
}

export interface ChartName<Id extends string = string> {
  readonly id: Id;
  readonly box: ChartBox;
  /** From the dot's edge to the name, where they do not stand together. */
  readonly leader: readonly [number, number, number, number] | undefined;
}

export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  /** y of the horizon: a name stands above or below it, since ink and paper change there. */
  readonly horizon: number;
  /** What names must not cover besides each other and the dots. */
  readonly taken: readonly ChartBox[];
}

/** Height of a line of letters. */
const line = 1.12;
/** Air between a name and what is drawn at its dot. */
const gap = 7;
/** How far up or down a name may slip beside its dot. */
const slips = [0, -6, 6, -12, 12, -18, 18, -24, 24] as const;

function overlaps(a: ChartBox, b: ChartBox, air: number): boolean {
  return (
    a.x < b.x + b.width + air &&
    b.x < a.x + a.width + air &&
    a.y < b.y + b.height + air &&
    b.y < a.y + a.height + air
  );
}

/** The places of one name, best first: right, left, below, above, then with a leader if it is needed. */
function* places(wish: ChartWish): Generator<ChartBox & { readonly far: boolean }> {
  const { x, y, width, radius, needed } = wish;
  const height = wish.size * line;
  for (const slip of slips) {
    const top = y - height / 2 + slip;
    yield { x: x + radius + gap, y: top, width, height, far: false };
    yield { x: x - radius - gap - width, y: top, width, height, far: false };
  }
  for (const share of [0.5, 0.2, 0.8, 0, 1]) {
    yield { x: x - width * share, y: y + radius + 2, width, height, far: false };
    yield { x: x - width * share, y: y - radius - 2 - height, width, height, far: false };
  }
  if (!needed) return;
  for (let distance = 40; distance <= 260; distance += 20)
    for (const [dx, dy] of [
      [-1, -0.5],
      [1, -0.5],
      [-1, 0.5],
      [1, 0.5],
      [-0.4, -1],
      [0.4, -1],
      [-0.4, 1],
      [0.4, 1],
    ] as const) {
      const left = dx < 0 ? x + dx * distance - width : x + dx * distance;
      yield { x: left, y: y + dy * distance - height / 2, width, height, far: true };
    }
}

/**
 * Places names in the order in which they are wished: those that are needed come first and are always
 * placed, the others only where they stand free beside their dot. None overlaps another, a dot of
 * another, or the horizon.
 */
export function placeChartNames<Id extends string>(
  wishes: readonly ChartWish<Id>[],
  room: ChartRoom,
): readonly ChartName<Id>[] {
  const placed: ChartName<Id>[] = [];
  const isFree = (box: ChartBox, own: Id, strict: boolean) => {
    if (box.x < 6 || box.x + box.width > room.width - 6) return false;
    if (box.y < 2 || box.y + box.height > room.height - 2) return false;
    // Letters leave air in their line: only their body may not cross.
    const body = { ...box, y: box.y + box.height * 0.18, height: box.height * 0.64 };
    if (body.y < room.horizon && body.y + body.height > room.horizon) return false;
    if (placed.some((name) => overlaps(box, name.box, 4))) return false;
    if (room.taken.some((taken) => overlaps(body, taken, 2))) return false;
    return wishes.every(({ id, x, y, radius }) => {
      const air = strict ? radius + 2 : radius - 2;
      return id === own || !overlaps(body, { x: x - air, y: y - air, width: 2 * air, height: 2 * air }, 0);
    });
  };
  for (const wish of wishes) {
    const strict = [...places(wish)].find((box) => isFree(box, wish.id, true));
    const found =
      strict ?? (wish.needed ? [...places(wish)].find((box) => isFree(box, wish.id, false)) : undefined);
    if (found === undefined) continue;
    const { far, ...box } = found;
    placed.push({ id: wish.id, box, leader: far ? leaderTo(wish, box) : undefined });
  }
  return placed;
}

function leaderTo(wish: ChartWish, box: ChartBox): readonly [number, number, number, number] {
  const endX = box.x > wish.x ? box.x - 4 : Math.min(box.x + box.width + 4, wish.x);
  const endY = box.y + box.height / 2;
  const length = Math.hypot(endX - wish.x, endY - wish.y) || 1;
  const from = wish.radius + 2;
  return [wish.x + ((endX - wish.x) * from) / length, wish.y + ((endY - wish.y) * from) / length, endX, endY];
}

/**
 * Slides words sideways, 8 px at a time in the direction `way`, while a dot is within 16 px of them;
 * where no place is free they stay.
 */
export function slideClear(
  box: ChartBox,
  way: 1 | -1,
  dots: readonly { readonly x: number; readonly y: number }[],
): ChartBox {
  for (let step = 0; step < 40; step += 1) {
    const moved = { ...box, x: box.x + way * 8 * step };
    if (!dots.some(({ x, y }) => overlaps(moved, { x, y, width: 0, height: 0 }, 16))) return moved;
  }
  return box;
}
