import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worldCamera, zoomedAt } from '../../../renderer/map/camera.ts';
import { pulled } from '../../../renderer/map/edges.ts';
import type { TouchEvent } from '../../../renderer/map/gesture.ts';
import {
  type Command,
  cancel,
  down,
  move,
  pixelsPerMillimetre,
  play,
  stroke,
  up,
} from '../../support/recording.ts';

const types = (commands: readonly Command[]) => commands.map(({ type }) => type);
const chosen = (commands: readonly Command[]) =>
  commands.flatMap((command) => (command.type === 'choose' ? command.id : []));
const follows = (commands: readonly Command[]) =>
  commands.flatMap((command) => (command.type === 'follow' ? command : []));
const releases = (commands: readonly Command[]) =>
  commands.flatMap((command) => (command.type === 'release' ? command : []));
const zooms = (commands: readonly Command[]) =>
  commands.flatMap((command) => (command.type === 'zoom' ? command : []));

/** How far all follows of one finger moved the map together. */
function way(commands: readonly Command[]) {
  return follows(commands).reduce(
    (sum, { before, after }) => ({
      x: sum.x + (after[0]?.x ?? 0) - (before[0]?.x ?? 0),
      y: sum.y + (after[0]?.y ?? 0) - (before[0]?.y ?? 0),
    }),
    { x: 0, y: 0 },
  );
}

describe('a tap', () => {
  test('presses with the landing and chooses with the lifting', () => {
    const { commands, pressed } = play([down(1, 962, 304, 0), up(1, 962, 304, 90)]);
    expect(pressed).toEqual([['paris'], []]);
    expect(types(commands)).toEqual(['stop', 'release', 'choose']);
    expect(chosen(commands)).toEqual(['paris']);
  });

  test('beside a marker reaches it within 12 mm and not beyond', () => {
    const beside = (millimetres: number) => {
      const x = 1120 + millimetres * pixelsPerMillimetre;
      return chosen(play([down(1, x, 540, 0), up(1, x, 540, 80)]).commands);
    };
    expect(beside(11.5)).toEqual(['kigoma']);
    expect(beside(12.5)).toEqual([]);
  });

  test('between two markers reaches the nearer one alone', () => {
    expect(chosen(play([down(1, 948, 317, 0), up(1, 948, 317, 80)]).commands)).toEqual(['paris']);
    expect(chosen(play([down(1, 941, 324, 0), up(1, 941, 324, 80)]).commands)).toEqual(['madrid']);
  });

  test('of a trembling finger still counts, and does not move the map', () => {
    const trembling = [3, -2, 5, -4, 2, 6, -1].map((by, index) => move(1, 960 + by, 300 - by, 12 * index));
    const { commands } = play([down(1, 960, 300, 0), ...trembling, up(1, 963, 298, 110)]);
    expect(follows(commands)).toEqual([]);
    expect(chosen(commands)).toEqual(['paris']);
  });

  test('may last as long as the visitor likes', () => {
    expect(chosen(play([down(1, 960, 300, 0), up(1, 960, 300, 4000)]).commands)).toEqual(['paris']);
  });

  test('that slides off presses nothing any more, not even when it comes back', () => {
    const { commands, pressed } = play([
      down(1, 960, 300, 0),
      ...stroke(1, { x: 960, y: 300 }, { x: 960, y: 250 }, 0, 80),
      ...stroke(1, { x: 960, y: 250 }, { x: 960, y: 300 }, 80, 80),
      up(1, 960, 300, 170),
    ]);
    expect(pressed[0]).toEqual(['paris']);
    expect(pressed.at(-2)).toEqual([]);
    expect(chosen(commands)).toEqual([]);
  });

  test('that lifts nearer to another marker chooses neither', () => {
    const { commands } = play([down(1, 947, 318, 0), move(1, 941, 325, 30), up(1, 941, 325, 60)]);
    expect(chosen(commands)).toEqual([]);
  });

  test('that the system took away chooses nothing, and lets the map rest', () => {
    const { commands } = play([down(1, 960, 300, 0), cancel(1, 60)]);
    expect(types(commands)).toEqual(['stop', 'release']);
  });
});

describe('a drag', () => {
  const flick = [
    down(1, 600, 300, 0),
    ...stroke(1, { x: 600, y: 300 }, { x: 840, y: 300 }, 0, 80),
    up(1, 840, 300, 84),
  ];

  test('follows the finger all the way but for its first two millimetres', () => {
    const { commands } = play(flick);
    expect(way(commands).x).toBeGreaterThan(240 - 24.1);
    expect(way(commands).x).toBeLessThanOrEqual(240);
  });

  test('never leaps when it begins: the first step is no longer than the finger made it', () => {
    const slow = stroke(1, { x: 600, y: 300 }, { x: 660, y: 300 }, 0, 480);
    const [first] = follows(play([down(1, 600, 300, 0), ...slow]).commands);
    expect((first?.after[0]?.x ?? 0) - (first?.before[0]?.x ?? 0)).toBeCloseTo(1, 6);
  });

  test('ends in a fling as fast as the finger was', () => {
    const [release] = releases(play(flick).commands);
    expect(release?.velocity.x).toBeCloseTo(3, 1);
    expect(release?.velocity.y).toBeCloseTo(0, 6);
  });

  test('of a finger that rested before it lifted ends where it is', () => {
    const rested = [...flick.slice(0, -1), up(1, 840, 300, 300)];
    expect(releases(play(rested).commands)[0]?.velocity).toEqual({ x: 0, y: 0 });
  });

  test('is not thrown by one sample that the screen got wrong', () => {
    const faulty = flick.map((event) =>
      event.type === 'move' && event.time === 72 ? { ...event, at: { x: 815, y: 330 } } : event,
    );
    const [release] = releases(play(faulty).commands);
    expect(Math.abs((release?.velocity.x ?? 0) - 3)).toBeLessThan(0.3);
    expect(Math.abs(release?.velocity.y ?? 9)).toBeLessThan(0.25);
  });

  test('of events that all carry one time flings nowhere', () => {
    const { commands } = play([down(1, 600, 300, 5), move(1, 700, 300, 5), up(1, 700, 300, 5)]);
    expect(way(commands).x).toBe(100);
    expect(releases(commands)[0]?.velocity).toEqual({ x: 0, y: 0 });
  });

  test('over a marker begins once the finger is off it', () => {
    const { commands, pressed } = play([
      down(1, 960, 300, 0),
      move(1, 968, 300, 20),
      move(1, 980, 300, 40),
      up(1, 980, 300, 300),
    ]);
    expect(pressed).toEqual([['paris'], ['paris'], [], []]);
    expect(way(commands)).toEqual({ x: 12, y: 0 });
    expect(chosen(commands)).toEqual([]);
  });

  test('stops the map as it lands', () => {
    expect(types(play([down(1, 600, 300, 0)]).commands)).toEqual(['stop']);
  });

  test('begins the moment another ended', () => {
    const first = play(flick);
    const second = play(
      [
        down(2, 1000, 400, 84),
        ...stroke(2, { x: 1000, y: 400 }, { x: 1000, y: 480 }, 84, 80),
        up(2, 1000, 480, 168),
      ],
      first.gesture,
    );
    expect(types(second.commands)[0]).toBe('stop');
    expect(way(second.commands).y).toBeGreaterThan(65);
  });
});

describe('a pinch', () => {
  const apart = (width: number, time: number): TouchEvent[] => [
    move(1, 800 - width / 2, 500, time),
    move(2, 800 + width / 2, 500, time),
  ];
  const spread = [
    down(1, 750, 500, 0),
    down(2, 850, 500, 12),
    ...Array.from({ length: 20 }, (_, step) => apart(100 + step * 10, 20 + step * 8)).flat(),
  ];
  const pane = { width: 1920, height: 912 };
  const world = zoomedAt(worldCamera(pane), { x: 800, y: 500 }, 2, pane);
  /** The camera that the commands lead to, edges and all. */
  const seen = (commands: readonly Command[]) =>
    follows(commands).reduce((camera, { before, after }) => pulled(camera, before, after, pane), world);

  test('brings the map closer as much as the fingers part, about their middle', () => {
    const camera = seen(play(spread).commands);
    const trembled = (290 - 2 * 2 * pixelsPerMillimetre) / 290;
    expect(camera.scale / world.scale).toBeGreaterThan(2.9 * trembled ** 2);
    expect(camera.scale / world.scale).toBeLessThanOrEqual(2.9 + 1e-9);
    const under = (800 - camera.x) / camera.scale - (800 - world.x) / world.scale;
    expect(under * camera.scale).toBeCloseTo(0, 0);
  });

  test('hands over to a drag without a jump when one finger lifts', () => {
    const lifting = play([...spread, up(1, 655, 500, 190)]);
    expect(releases(lifting.commands)).toEqual([]);
    const { commands } = play([move(2, 945, 500, 200), move(2, 953, 504, 208)], lifting.gesture);
    expect(follows(commands)).toEqual([
      { type: 'follow', before: [{ x: 945, y: 500 }], after: [{ x: 945, y: 500 }] },
      { type: 'follow', before: [{ x: 945, y: 500 }], after: [{ x: 953, y: 504 }] },
    ]);
  });

  test('takes a drag over without a jump when a second finger joins', () => {
    const { commands } = play([
      down(1, 600, 300, 0),
      ...stroke(1, { x: 600, y: 300 }, { x: 700, y: 300 }, 0, 80),
      down(2, 800, 300, 90),
      move(1, 690, 300, 98),
    ]);
    expect(follows(commands).at(-1)).toEqual({
      type: 'follow',
      before: [
        { x: 700, y: 300 },
        { x: 800, y: 300 },
      ],
      after: [
        { x: 690, y: 300 },
        { x: 800, y: 300 },
      ],
    });
  });

  test('goes on when a lifted finger lands again', () => {
    const again = play([...spread, up(1, 655, 500, 190), down(3, 700, 520, 220)]);
    const { commands } = play([move(3, 680, 520, 230), move(2, 960, 500, 230)], again.gesture);
    expect(follows(commands).every(({ before }) => before.length === 2)).toBe(true);
    expect(follows(commands).length).toBeGreaterThan(0);
  });

  test('does not throw the map when its fingers lift a moment apart', () => {
    const { commands } = play([
      ...spread,
      up(1, 655, 500, 182),
      move(2, 952, 500, 190),
      up(2, 952, 500, 196),
    ]);
    const [release] = releases(commands);
    expect(Math.hypot(release?.velocity.x ?? 9, release?.velocity.y ?? 9)).toBeLessThan(0.1);
  });

  test('of two fingers that swipe together flings as one would', () => {
    const swipe = Array.from({ length: 10 }, (_, step) => [
      move(1, 600 + step * 16, 500, 20 + step * 8),
      move(2, 700 + step * 16, 500, 20 + step * 8),
    ]).flat();
    const { commands } = play([
      down(1, 600, 500, 0),
      down(2, 700, 500, 10),
      ...swipe,
      up(1, 744, 500, 98),
      up(2, 744, 500, 100),
    ]);
    expect(releases(commands)[0]?.velocity.x).toBeGreaterThan(1.6);
  });

  test('chooses nothing, though both fingers lie on markers', () => {
    const { commands, pressed } = play([
      down(1, 960, 300, 0),
      down(2, 1120, 540, 700),
      up(2, 1120, 540, 900),
      up(1, 960, 300, 1000),
    ]);
    expect(pressed).toEqual([['paris'], [], [], []]);
    expect(chosen(commands)).toEqual([]);
    expect(zooms(commands)).toEqual([]);
  });

  test('in any order of any events gives finite numbers only', () => {
    const event = fc.oneof(
      fc.record({
        type: fc.constantFrom('down' as const, 'move' as const),
        id: fc.integer({ min: 1, max: 4 }),
        at: fc.record({ x: fc.integer({ min: 0, max: 1920 }), y: fc.integer({ min: 0, max: 912 }) }),
        width: fc.constantFrom(9, 9, 9, 40),
        time: fc.integer({ min: 0, max: 400 }),
      }),
      fc.record({
        type: fc.constant('up' as const),
        id: fc.integer({ min: 1, max: 4 }),
        at: fc.record({ x: fc.integer({ min: 0, max: 1920 }), y: fc.integer({ min: 0, max: 912 }) }),
        time: fc.integer({ min: 0, max: 400 }),
      }),
      fc.record({
        type: fc.constant('cancel' as const),
        id: fc.integer({ min: 1, max: 4 }),
        time: fc.integer({ min: 0, max: 400 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const { commands, gesture } = play(events);
        const camera = seen(commands);
        for (const value of [camera.x, camera.y, camera.scale]) expect(Number.isFinite(value)).toBe(true);
        for (const { velocity } of releases(commands))
          expect(Math.hypot(velocity.x, velocity.y)).toBeLessThanOrEqual(8 + 1e-9);
        expect(gesture.contacts.filter(({ role }) => role === 'map').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('a double tap', () => {
  const tap = (id: number, x: number, y: number, time: number) => [
    down(id, x, y, time),
    up(id, x, y, time + 60),
  ];

  test('brings the map closer where it was', () => {
    const { commands } = play([...tap(1, 400, 600, 0), ...tap(2, 408, 596, 180)]);
    expect(zooms(commands)).toEqual([{ type: 'zoom', about: { x: 408, y: 596 }, factor: 2 }]);
  });

  test.each([
    ['too late', tap(2, 400, 600, 400)],
    ['too far away', tap(2, 460, 600, 180)],
  ])('is two taps when the second comes %s', (_, second) => {
    expect(zooms(play([...tap(1, 400, 600, 0), ...second]).commands)).toEqual([]);
  });

  test('is one only: a third tap begins anew', () => {
    const { commands } = play([
      ...tap(1, 400, 600, 0),
      ...tap(2, 400, 600, 150),
      ...tap(3, 400, 600, 300),
      ...tap(4, 400, 600, 450),
    ]);
    expect(zooms(commands)).toHaveLength(2);
  });

  test('whose second touch drags is a drag', () => {
    const { commands } = play([
      ...tap(1, 400, 600, 0),
      down(2, 400, 600, 150),
      ...stroke(2, { x: 400, y: 600 }, { x: 480, y: 600 }, 150, 80),
      up(2, 480, 600, 236),
    ]);
    expect(zooms(commands)).toEqual([]);
    expect(way(commands).x).toBeGreaterThan(60);
  });
});

describe('a tap of two fingers', () => {
  test('takes the map further away, about their middle', () => {
    const { commands } = play([
      down(1, 500, 600, 0),
      down(2, 600, 620, 40),
      move(1, 502, 601, 60),
      up(2, 600, 620, 150),
      up(1, 502, 601, 170),
    ]);
    expect(follows(commands)).toEqual([]);
    expect(zooms(commands)).toEqual([{ type: 'zoom', about: { x: 551, y: 610.5 }, factor: 0.5 }]);
    expect(releases(commands)).toEqual([]);
  });

  test.each([
    ['one of them moved', [down(1, 500, 600, 0), down(2, 600, 600, 40), move(2, 630, 600, 80)]],
    ['the second came late', [down(1, 500, 600, 0), down(2, 600, 600, 400)]],
  ])('is none when %s', (_, landing) => {
    const { commands } = play([...landing, up(2, 630, 600, 430), up(1, 500, 600, 440)]);
    expect(zooms(commands)).toEqual([]);
    expect(releases(commands)).toHaveLength(1);
  });

  test('does not become half of a double tap', () => {
    const { commands } = play([
      down(1, 500, 600, 0),
      down(2, 600, 600, 20),
      up(2, 600, 600, 100),
      up(1, 500, 600, 110),
      down(3, 500, 600, 200),
      up(3, 500, 600, 260),
    ]);
    expect(zooms(commands)).toHaveLength(1);
  });
});

describe('what is no gesture', () => {
  test('a palm does nothing, before, while or after a finger drags', () => {
    const drag = stroke(1, { x: 600, y: 300 }, { x: 700, y: 300 }, 10, 80);
    const { commands } = play([
      down(7, 500, 800, 0, 42),
      down(1, 600, 300, 10),
      move(7, 700, 800, 20, 44),
      ...drag,
      down(8, 640, 700, 95, 35),
      move(8, 640, 400, 99, 35),
      up(8, 640, 400, 110),
      up(7, 700, 800, 120),
    ]);
    expect(follows(commands).every(({ before }) => before.length === 1)).toBe(true);
    expect(releases(commands)).toEqual([]);
  });

  test('a palm that lands as a small spot is let go of as it spreads', () => {
    const { commands, pressed } = play([
      down(1, 960, 300, 0, 12),
      move(1, 961, 300, 16, 38),
      move(1, 990, 330, 32, 40),
      up(1, 990, 330, 60),
    ]);
    expect(pressed).toEqual([['paris'], [], [], []]);
    expect(types(commands)).toEqual(['stop', 'release']);
  });

  test('a third finger changes nothing, also after one of the two has lifted', () => {
    const two = [down(1, 600, 500, 0), down(2, 700, 500, 10)];
    const { commands } = play([
      ...two,
      down(3, 650, 560, 20),
      move(3, 650, 700, 40),
      up(2, 700, 500, 60),
      move(3, 650, 760, 70),
      up(3, 650, 760, 80),
    ]);
    expect(types(commands)).toEqual(['stop']);
  });

  test('a move or a lift of a finger that never landed here', () => {
    expect(play([move(5, 10, 10, 0), up(5, 20, 20, 10), cancel(6, 20)]).commands).toEqual([]);
  });
});

describe('what the screen forgot to tell', () => {
  test('a lost lift does not hold the map: the next finger, alone by the word of the browser, drags', () => {
    const stuck = play([down(1, 600, 500, 0), move(1, 640, 500, 16)]);
    const { commands } = play(
      [
        { ...down(2, 900, 500, 3000), alone: true } as TouchEvent,
        ...stroke(2, { x: 900, y: 500 }, { x: 960, y: 500 }, 3000, 80),
        up(2, 960, 500, 3090),
      ],
      stuck.gesture,
    );
    expect(follows(commands).every(({ before }) => before.length === 1)).toBe(true);
    expect(way(commands).x).toBeGreaterThan(45);
    expect(releases(commands)).toHaveLength(1);
  });

  test('a lost lift of a finger whose number comes again', () => {
    const { commands } = play([
      down(1, 600, 500, 0),
      move(1, 640, 500, 16),
      down(1, 960, 300, 2000),
      up(1, 960, 300, 2080),
    ]);
    expect(chosen(commands)).toEqual(['paris']);
  });

  test('one of two that the system took away leaves the other its map', () => {
    const { commands } = play([
      down(1, 600, 500, 0),
      down(2, 700, 500, 10),
      cancel(1, 30),
      ...stroke(2, { x: 700, y: 500 }, { x: 780, y: 500 }, 40, 80),
      up(2, 780, 500, 122),
    ]);
    expect(way(commands).x).toBeGreaterThan(70);
    expect(releases(commands)[0]?.velocity.x).toBeCloseTo(1, 0);
  });
});

describe('two visitors', () => {
  const far = 300 * pixelsPerMillimetre;

  test('are no pinch: the first keeps the map', () => {
    const { commands } = play([
      down(1, 500, 500, 0),
      down(2, 500 + far, 500, 20),
      ...stroke(2, { x: 500 + far, y: 500 }, { x: 700 + far, y: 500 }, 30, 80),
      ...stroke(1, { x: 500, y: 500 }, { x: 560, y: 500 }, 120, 80),
      up(2, 700 + far, 500, 210),
    ]);
    expect(follows(commands).every(({ before }) => before.length === 1)).toBe(true);
    expect(way(commands).x).toBeLessThanOrEqual(60);
    expect(releases(commands)).toEqual([]);
  });

  test('the second may tap while the first drags, and what opens is not dragged away', () => {
    const both = play([
      down(1, 400, 300, 0),
      ...stroke(1, { x: 400, y: 300 }, { x: 440, y: 300 }, 0, 80),
      down(2, 1120, 540, 90),
      move(1, 444, 300, 98),
      up(2, 1120, 540, 160),
    ]);
    expect(both.pressed.at(-2)).toEqual(['kigoma']);
    expect(chosen(both.commands)).toEqual(['kigoma']);
    expect(play([move(1, 600, 300, 170), up(1, 600, 300, 200)], both.gesture).commands).toEqual([]);
  });

  test('a tap on open sea by the second is no half of a double tap', () => {
    const { commands } = play([
      down(1, 400, 300, 0),
      down(2, 400 + far, 700, 10),
      up(2, 400 + far, 700, 60),
      down(2, 400 + far, 700, 120),
      up(2, 400 + far, 700, 180),
    ]);
    expect(zooms(commands)).toEqual([]);
  });

  test('the second takes the map over, from where the finger is, when the first has left', () => {
    const { commands } = play([
      down(1, 500, 500, 0),
      down(2, 500 + far, 500, 20),
      move(2, 540 + far, 500, 60),
      up(1, 500, 500, 100),
      move(2, 550 + far, 500, 120),
    ]);
    expect(follows(commands)).toEqual([
      {
        type: 'follow',
        before: [{ x: 540 + far, y: 500 }],
        after: [{ x: 550 + far, y: 500 }],
      },
    ]);
  });

  test('a second hand at the pinch of the first only taps', () => {
    const { commands } = play([
      down(1, 300, 300, 0),
      down(2, 400, 300, 10),
      move(1, 280, 300, 30),
      down(3, 1120, 540, 40),
      move(2, 430, 300, 50),
      up(3, 1120, 540, 120),
    ]);
    expect(chosen(commands)).toEqual(['kigoma']);
    expect(follows(commands).every(({ before }) => before.length === 2)).toBe(true);
  });
});

describe('a wheel', () => {
  const notch: TouchEvent = { type: 'wheel', at: { x: 900, y: 300 }, factor: 1.3 };

  test('brings the map closer about the pointer', () => {
    expect(play([notch]).commands).toEqual([{ type: 'zoom', about: { x: 900, y: 300 }, factor: 1.3 }]);
  });

  test('has no say while a finger holds the map', () => {
    expect(types(play([down(1, 600, 500, 0), notch]).commands)).toEqual(['stop']);
  });
});
