import { type ChartBox, crosses, type Leader, overlaps, passes, strikes } from './chart-boxes.ts';
import { placesOf } from './chart-places.ts';

/** A name to place beside its dot. */
export interface ChartWish<Id extends string = string> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  /** Width of the name as drawn, and height of its letters. */
  readonly width: number;
  readonly size: number;
  /** Radius of what is drawn at the dot: every name keeps off it. */
  readonly radius: number;
  /** From the dot's middle to its own name beside it. */
  readonly gap: number;
  /** Whether it must be placed, whatever the others lose. */
  readonly needed: boolean;
  /** Whether it may stand further off, with a leader. */
  readonly far: boolean;
}

/** Where a name came to stand. */
export interface ChartName<Id extends string = string> {
  readonly id: Id;
  readonly box: ChartBox;
  /** From the dot's edge to the name, where they do not stand together. */
  readonly leader: Leader | undefined;
  /** Which of its places it is; told again next time, so that a name keeps its side. */
  readonly place: number;
}

export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  /** y of the horizon: a name stands above or below it, since ink and paper change there. */
  readonly horizon: number;
  /** What names must not cover besides each other and the dots. */
  readonly taken: readonly ChartBox[];
  /** x of upright lines that no name may stand across. */
  readonly upright?: readonly number[];
}

/** A place that a name may take as far as the room is concerned. */
interface Option extends ChartName {
  readonly cost: number;
}

/** What it costs to leave a name out, and to change a name's place. */
const leftOut = 450;
const change = 12;
/** A name that costs less stands well enough: nobody is moved for it. */
const content = 70;
/** How many of its places a name tries to push into. */
const tries = 32;
/** How many orders are tried while a name is missing; the best result is kept. */
const orders = 4;

/** Letters leave air in their line: only their body may not cross things. */
function bodyOf(box: ChartBox): ChartBox {
  return { ...box, y: box.y + box.height * 0.16, height: box.height * 0.68 };
}

function conflict(a: ChartName, b: ChartName): boolean {
  if (overlaps(a.box, b.box, 10, 0)) return true;
  if (a.leader !== undefined && strikes(a.leader, b.box)) return true;
  if (b.leader !== undefined && strikes(b.leader, a.box)) return true;
  return a.leader !== undefined && b.leader !== undefined && crosses(a.leader, b.leader);
}

/** Whether the room allows a place, whatever the other names do. */
function isFree(
  wish: ChartWish,
  box: ChartBox,
  leader: Leader | undefined,
  all: readonly ChartWish[],
  room: ChartRoom,
  lenient = false,
) {
  if (box.x < 8 || box.x + box.width > room.width - 8) return false;
  if (box.y < 2 || box.y + box.height > room.height - 2) return false;
  const body = bodyOf(box);
  if (body.y < room.horizon + 1 && body.y + body.height > room.horizon - 1) return false;
  if (room.taken.some((taken) => overlaps(body, taken, 8, 2))) return false;
  if (room.upright?.some((x) => x > box.x - 8 && x < box.x + box.width + 8) === true) return false;
  for (const { id, x, y, radius } of all) {
    const air = radius + (id === wish.id ? 0 : 3);
    const besideX = x + air <= body.x || x - air >= body.x + body.width;
    if (!besideX && y + air > body.y && y - air < body.y + body.height) return false;
  }
  if (leader === undefined) return true;
  const [x1, y1, x2, y2] = leader;
  if (y1 < room.horizon !== y2 < room.horizon) return false;
  const astride = room.upright?.some((x) => Math.min(x1, x2) < x + 4 && Math.max(x1, x2) > x - 4);
  if (astride === true && !lenient) return false;
  if (room.taken.some((taken) => strikes(leader, taken))) return false;
  // A name that must be placed may lead across an upright line and close past a neighbour's dot.
  const clear = (radius: number) => (lenient ? 2 : radius + 4);
  return all.every(({ id, x, y, radius }) => id === wish.id || passes(leader, x, y) > clear(radius));
}

/**
 * Whether placed names still stand clear of one another, of every dot and line: for names that have
 * travelled with their dots.
 */
export function isSound(names: readonly ChartName[], wishes: readonly ChartWish[], room: ChartRoom): boolean {
  return names.every((name, index) => {
    const wish = wishes.find(({ id }) => id === name.id);
    return (
      wish !== undefined &&
      isFree(wish, name.box, name.leader, wishes, room, wish.needed) &&
      names.every((other, at) => at <= index || !conflict(name, other))
    );
  });
}

/** What makes one free place worse than another, besides its distance. */
function unease(wish: ChartWish, box: ChartBox, all: readonly ChartWish[]): number {
  let cost = 0;
  const middle = box.y + box.height / 2;
  for (const { id, x, y } of all) {
    if (id === wish.id) continue;
    // "Whose dot?": another dot just beside the name, at its height.
    const beside = Math.max(box.x - x, x - box.x - box.width);
    if (Math.abs(y - middle) < box.height * 0.7 && beside < 30) cost += 120;
    // A plumb line that has to be cut behind the name.
    if (x > box.x - 6 && x < box.x + box.width + 6 && y > middle) cost += 6;
  }
  return cost;
}

function optionsOf(
  wish: ChartWish,
  all: readonly ChartWish[],
  room: ChartRoom,
  kept: number | undefined,
): readonly Option[] {
  const places = placesOf(wish).map((at, place) => ({ ...at, place }));
  const strict = places.filter(({ box, leader }) => isFree(wish, box, leader, all, room));
  const free =
    strict.length === 0 && wish.needed
      ? places.filter(({ box, leader }) => isFree(wish, box, leader, all, room, true))
      : strict;
  return free
    .map(({ box, leader, place, cost }) => ({
      id: wish.id,
      box,
      leader,
      place,
      cost: cost + unease(wish, box, all) + (kept === undefined || kept === place ? 0 : change),
    }))
    .sort((a, b) => a.cost - b.cost);
}

/** A repeatable shuffle (Park–Miller), so that one chart always gives one picture. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed * 7919 + 1;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

/**
 * Places names. None overlaps another, a dot, an upright line, the horizon or what is taken; a name that
 * finds no such place is left out, and as few are as can be. A needed name is placed before all others.
 *
 * @param kept the place each name had last: it keeps it unless another is clearly better
 */
export function placeChartNames<Id extends string>(
  wishes: readonly ChartWish<Id>[],
  room: ChartRoom,
  kept: ReadonlyMap<string, number> = new Map(),
): readonly ChartName<Id>[] {
  const options = wishes.map((wish) => optionsOf(wish, wishes, room, kept.get(wish.id)));
  let best: readonly (Option | undefined)[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let seed = 0; seed < orders; seed += 1) {
    const found = settle(options, wishes, shuffled(wishes.length, seed));
    if (found.cost < least) {
      least = found.cost;
      best = found.chosen;
    }
    if (!best.includes(undefined)) break;
  }
  return wishes.flatMap(({ id }, index): readonly ChartName<Id>[] => {
    const option = best[index];
    return option === undefined ? [] : [{ id, box: option.box, leader: option.leader, place: option.place }];
  });
}

/** Coordinate descent from one order: each name in turn takes its cheapest place that is free. */
function settle(
  options: readonly (readonly Option[])[],
  wishes: readonly ChartWish[],
  order: readonly number[],
) {
  const chosen: (Option | undefined)[] = wishes.map(() => undefined);
  const missing = (i: number) => (wishes[i]?.needed === true ? leftOut * 100 : leftOut);
  const costOf = (i: number) => chosen[i]?.cost ?? missing(i);
  const blockers = (i: number, option: Option, most: number): number[] => {
    const found: number[] = [];
    for (let j = 0; j < chosen.length && found.length < most; j += 1) {
      const other = chosen[j];
      if (j !== i && other !== undefined && conflict(option, other)) found.push(j);
    }
    return found;
  };
  const settleOne = (i: number) => {
    chosen[i] = options[i]?.find((option) => option.cost < missing(i) && blockers(i, option, 1).length === 0);
  };
  /** Takes a place by moving at most two others, where all are the better for it. */
  const pushIn = (i: number): boolean => {
    if (costOf(i) < content) return false;
    for (const option of (options[i] ?? []).slice(0, tries)) {
      if (option.cost >= costOf(i)) return false;
      const moved = blockers(i, option, 3);
      if (moved.length > 2) continue;
      const touched = [i, ...moved];
      const before = touched.map((j) => chosen[j]);
      const price = touched.reduce((sum, j) => sum + costOf(j), 0);
      for (const j of moved) chosen[j] = undefined;
      chosen[i] = option;
      for (const j of moved) settleOne(j);
      if (touched.reduce((sum, j) => sum + costOf(j), 0) < price - 0.01) return true;
      touched.forEach((j, index) => {
        chosen[j] = before[index];
      });
    }
    return false;
  };
  const first = [...order].sort((a, b) => Number(wishes[b]?.needed) - Number(wishes[a]?.needed));
  for (const i of first) settleOne(i);
  for (let round = 0; round < 4; round += 1) if (!order.map(pushIn).includes(true)) break;
  return { chosen, cost: wishes.reduce((sum, _, i) => sum + costOf(i), 0) };
}
