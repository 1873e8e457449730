/** How many cells the glass is divided into. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** A finger on the glass. `x` and `y` are shares of the field of cells; beside it they lie outside 0 to 1. */
export interface Contact {
  readonly id: number;
  /** The lowest number that no other finger has, from 1. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Whether it landed on the way out, and has not left it since. */
  readonly onExit: boolean;
}

export interface TouchedCells {
  readonly grid: Grid;
  /** How often a finger came into each cell, row by row. */
  readonly passes: readonly number[];
  readonly contacts: readonly Contact[];
  /** The most fingers that were on the glass at once. */
  readonly most: number;
}

interface Spot {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly onExit: boolean;
}

export type GlassEvent =
  | ({ readonly type: 'landed' } & Spot)
  | ({ readonly type: 'moved' } & Spot)
  | { readonly type: 'lifted'; readonly id: number };

/** Cells that are nearly square on either kind of screen. */
export function gridFor(portrait: boolean): Grid {
  return portrait ? { columns: 11, rows: 24 } : { columns: 24, rows: 11 };
}

export function untouchedCells(grid: Grid): TouchedCells {
  return { grid, passes: Array<number>(grid.columns * grid.rows).fill(0), contacts: [], most: 0 };
}

/**
 * What the glass has felt once `event` has happened.
 *
 * Between two reports of a finger nothing is made up: a strip that feels nothing must stay dotted, also
 * under a finger that swept over it.
 */
export function felt(state: TouchedCells, event: GlassEvent): TouchedCells {
  const before = state.contacts.find(({ id }) => id === event.id);
  const others = state.contacts.filter(({ id }) => id !== event.id);
  if (event.type === 'lifted') return before === undefined ? state : { ...state, contacts: others };
  // A mouse that hovers is no finger.
  if (event.type === 'moved' && before === undefined) return state;
  const { id, x, y } = event;
  const contact: Contact = {
    id,
    x,
    y,
    number: before?.number ?? freeNumber(others),
    onExit: event.onExit && (before?.onExit ?? true),
  };
  const contacts = before === undefined ? [...others, contact] : replaced(state.contacts, contact);
  const cell = cellAt(state.grid, x, y);
  const came = cell !== undefined && cell !== (before && cellAt(state.grid, before.x, before.y));
  return {
    ...state,
    contacts,
    passes: came ? state.passes.map((count, index) => (index === cell ? count + 1 : count)) : state.passes,
    most: Math.max(state.most, contacts.length),
  };
}

/** Which cell lies at these shares of the field, or none. */
export function cellAt({ columns, rows }: Grid, x: number, y: number): number | undefined {
  if (x < 0 || x >= 1 || y < 0 || y >= 1) return undefined;
  return Math.floor(y * rows) * columns + Math.floor(x * columns);
}

export function remaining({ passes }: TouchedCells): number {
  return passes.filter((count) => count === 0).length;
}

/** The share of the cells that have answered, in per cent; 100 only when all have. */
export function answering(state: TouchedCells): number {
  const { length } = state.passes;
  return Math.floor(((length - remaining(state)) / length) * 100);
}

/** Milliseconds that a finger has to lie on the way out, alone on the glass and beside others. */
const hold = { alone: 400, beside: 3000 } as const;

/**
 * The finger that asks to leave: on the way out since it landed. `hold`: ms that it has to lie there; a sweeping
 * hand does not leave, and a finger that is only a fault of the glass keeps nobody in.
 */
export function leaving({
  contacts,
}: TouchedCells): { readonly id: number; readonly hold: number } | undefined {
  const asking = contacts.find(({ onExit }) => onExit);
  if (asking === undefined) return undefined;
  return { id: asking.id, hold: contacts.length === 1 ? hold.alone : hold.beside };
}

function freeNumber(contacts: readonly Contact[]): number {
  const taken = new Set(contacts.map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

function replaced(contacts: readonly Contact[], contact: Contact): readonly Contact[] {
  return contacts.map((it) => (it.id === contact.id ? contact : it));
}
