import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answering,
  cellAt,
  felt,
  type GlassEvent,
  gridFor,
  leaving,
  remaining,
  untouchedCells,
} from '../../../renderer/scenes/desk/touched-cells.ts';

const fresh = untouchedCells(gridFor(false));

const at = (id: number, x: number, y: number, onExit: boolean) => ({ id, x, y, onExit });
const landed = (id: number, x: number, y: number, onExit = false): GlassEvent => ({
  type: 'landed',
  ...at(id, x, y, onExit),
});
const moved = (id: number, x: number, y: number, onExit = false): GlassEvent => ({
  type: 'moved',
  ...at(id, x, y, onExit),
});
const lifted = (id: number): GlassEvent => ({ type: 'lifted', id });
const feltAfter = (...events: readonly GlassEvent[]) => events.reduce(felt, fresh);

describe('the cells', () => {
  test('are as many upright as across', () => {
    expect(fresh.passes).toHaveLength(264);
    expect(untouchedCells(gridFor(true)).passes).toHaveLength(264);
    expect(remaining(fresh)).toBe(264);
    expect(answering(fresh)).toBe(0);
  });

  test('lie row by row, and end where the field ends', () => {
    const grid = gridFor(false);
    expect(cellAt(grid, 0, 0)).toBe(0);
    expect(cellAt(grid, 0.999, 0)).toBe(23);
    expect(cellAt(grid, 0, 0.1)).toBe(24);
    expect(cellAt(grid, 0.999, 0.999)).toBe(263);
    for (const [x, y] of [
      [1, 0.5],
      [0.5, 1],
      [-0.01, 0.5],
      [0.5, -0.01],
    ] as const)
      expect(cellAt(grid, x, y)).toBeUndefined();
  });

  test('count each time a finger comes in, and not how long it stays', () => {
    const state = feltAfter(
      landed(1, 0.01, 0.01),
      moved(1, 0.02, 0.02),
      moved(1, 0.05, 0.01),
      moved(1, 0.01, 0.01),
    );
    expect(state.passes.slice(0, 3)).toEqual([2, 1, 0]);
    expect(remaining(state)).toBe(262);
  });

  test('stay dotted where a finger swept over them and nothing was felt', () => {
    const state = feltAfter(landed(1, 0.01, 0.01), moved(1, 0.9, 0.01));
    expect(remaining(state)).toBe(262);
  });

  test('all answer at 100 per cent, and not one sooner', () => {
    const { columns, rows } = fresh.grid;
    let state = fresh;
    for (let cell = 0; cell < 263; cell += 1) {
      const [x, y] = [((cell % columns) + 0.5) / columns, (Math.floor(cell / columns) + 0.5) / rows];
      state = felt(felt(state, landed(1, x, y)), lifted(1));
    }
    expect([remaining(state), answering(state)]).toEqual([1, 99]);
    state = felt(state, landed(1, 0.999, 0.999));
    expect([remaining(state), answering(state)]).toEqual([0, 100]);
  });

  test('are never felt less than before, whatever the fingers do', () => {
    const spots = fc.record({
      type: fc.constantFrom('landed' as const, 'moved' as const, 'lifted' as const),
      id: fc.integer({ min: 1, max: 12 }),
      x: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
      y: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
      onExit: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(spots, { maxLength: 60 }), (events) => {
        let state = fresh;
        for (const event of events) {
          const next = felt(state, event);
          expect(remaining(next)).toBeLessThanOrEqual(remaining(state));
          expect(next.most).toBeGreaterThanOrEqual(next.contacts.length);
          const numbers = next.contacts.map(({ number }) => number);
          expect(new Set(numbers).size).toBe(numbers.length);
          state = next;
        }
      }),
    );
  });
});

describe('the fingers', () => {
  test('are numbered as they land, and a number that is free again is given again', () => {
    const three = feltAfter(landed(7, 0.1, 0.1), landed(8, 0.2, 0.2), landed(9, 0.3, 0.3));
    expect(three.contacts.map(({ number }) => number)).toEqual([1, 2, 3]);
    const again = felt(felt(three, lifted(8)), landed(10, 0.4, 0.4));
    expect(again.contacts.find(({ id }) => id === 10)?.number).toBe(2);
  });

  test('are counted at their most, also after they have left', () => {
    const state = feltAfter(
      landed(1, 0.1, 0.1),
      landed(2, 0.2, 0.2),
      lifted(1),
      lifted(2),
      landed(3, 0.3, 0.3),
    );
    expect(state.most).toBe(2);
    expect(state.contacts).toHaveLength(1);
  });

  test('are none where a mouse hovers', () => {
    expect(feltAfter(moved(1, 0.5, 0.5), lifted(1))).toBe(fresh);
  });
});

describe('the way out', () => {
  test('hears one finger that landed there and stayed', () => {
    expect(leaving(feltAfter(landed(4, 0.9, 1.05, true)))).toEqual({ id: 4, hold: 400 });
    expect(leaving(feltAfter(landed(4, 0.9, 1.05, true), moved(4, 0.91, 1.06, true)))).toMatchObject({
      id: 4,
    });
  });

  test('does not hear one that slid onto it, or off it and back', () => {
    expect(leaving(feltAfter(landed(4, 0.9, 0.9), moved(4, 0.9, 1.05, true)))).toBeUndefined();
    expect(
      leaving(feltAfter(landed(4, 0.9, 1.05, true), moved(4, 0.5, 0.5), moved(4, 0.9, 1.05, true))),
    ).toBeUndefined();
  });

  test('hears one beside others later, so that a finger which is none keeps nobody in', () => {
    const two = feltAfter(landed(4, 0.9, 1.05, true), landed(5, 0.2, 0.2));
    expect(leaving(two)).toEqual({ id: 4, hold: 3000 });
    expect(leaving(felt(two, lifted(5)))).toEqual({ id: 4, hold: 400 });
    expect(leaving(felt(two, lifted(4)))).toBeUndefined();
    expect(leaving(fresh)).toBeUndefined();
  });
});
