import { describe, expect, test } from 'vitest';
import { panned, worldCamera, zoomedAt } from '../../../renderer/map/camera.ts';
import { carriedOn, type Passed, passed } from '../../../renderer/map/steady.ts';

const pane = { width: 1920, height: 1080 };
const world = worldCamera(pane);

describe('where fingers lead', () => {
  test('goes on with a drag as it went', () => {
    const way = [0, 16, 32].map((time) => ({ time, camera: panned(world, 2 * time, -time) }));
    expect(carriedOn(way, 32, 100)).toMatchObject({ x: world.x + 264, y: world.y - 132, scale: world.scale });
  });

  test('goes on with a zoom about the same point', () => {
    const about = { x: 300, y: 200 };
    const at = (time: number) => zoomedAt(world, about, 1.002 ** time, pane);
    const way = [0, 16, 32].map((time) => ({ time, camera: at(time) }));
    const led = carriedOn(way, 32, 200);
    const real = at(232);
    expect(led?.scale).toBeCloseTo(real.scale, 6);
    expect(led?.x).toBeCloseTo(real.x, 6);
    expect(led?.y).toBeCloseTo(real.y, 6);
  });

  test('leads nowhere when the finger rests, has only begun, or the map was turned', () => {
    const moved = panned(world, 40, 0);
    const turned = { ...moved, meridian: 100 };
    const drag = (camera: typeof world) => [
      { time: 0, camera: world },
      { time: 16, camera },
    ];
    expect(carriedOn(drag(moved), 70, 100)).toBe(moved);
    expect(carriedOn([{ time: 16, camera: moved }], 16, 100)).toBe(moved);
    expect(carriedOn(drag(turned), 16, 100)).toBe(turned);
    expect(carriedOn([], 16, 100)).toBeUndefined();
  });

  test('remembers no more of the way than it looks at', () => {
    let way: readonly Passed[] = [];
    for (let time = 0; time <= 1600; time += 16) way = passed(way, { time, camera: world });
    expect(way.map(({ time }) => time)).toEqual([1520, 1536, 1552, 1568, 1584, 1600]);
  });
});
