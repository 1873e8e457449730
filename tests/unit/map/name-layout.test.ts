import { describe, expect, test } from 'vitest';
import { pioneers } from '../../../data/pioneers.ts';
import { isNight, lightStep } from '../../../renderer/light/steps.ts';
import { sunHeight } from '../../../renderer/light/sun.ts';
import { type Camera, project, projectionOf, worldCamera, zoomedAt } from '../../../renderer/map/camera.ts';
import { Edge } from '../../../renderer/map/crossing.ts';
import { dayArea } from '../../../renderer/map/light-bands.ts';
import { layNames, type Name, type NameGround, nameBox } from '../../../renderer/map/name-layout.ts';
import { isInside, ringsOf } from '../../../renderer/map/outline.ts';
import { sunAt } from '../../../renderer/world/place.ts';

const pane = { width: 1920, height: 912 };
const world = worldCamera(pane);

function names(minute: number, width = 170): readonly Name[] {
  const sun = sunAt(minute);
  return pioneers.map(({ id, seat }) => ({
    id,
    seat: seat.value.at,
    width,
    size: 30,
    night: isNight(lightStep(sunHeight(seat.value.at, sun))),
    shadow: { x: 0, y: 0 },
  }));
}

const ground = (camera: Camera, minute = 645): NameGround => ({
  camera,
  pane,
  chrome: [],
  sun: sunAt(minute),
});
const moved = (camera: Camera, x: number, y: number): Camera => ({
  ...camera,
  x: camera.x + x,
  y: camera.y + y,
});

describe('names laid on the map', () => {
  test('stay as they are, to the object, while the map moves and nothing fails', () => {
    const first = layNames(names(645), ground(world));
    expect(layNames(names(645), ground(moved(world, 3, -2)), first)).toBe(first);
  });

  test('travel with their markers', () => {
    const first = layNames(names(645), ground(world));
    const kigoma = first.names.get('kigoma');
    if (kigoma === undefined) throw new Error('Kigoma has no name');
    expect(nameBox(kigoma, { x: 100, y: 200 }).x - nameBox(kigoma, { x: 60, y: 200 }).x).toBe(40);
  });

  test('go with a marker that leaves the pane, and come back with it', () => {
    const first = layNames(names(645), ground(world));
    const seoul = project([126.9784, 37.566], world);
    const away = layNames(names(645), ground(moved(world, pane.width - seoul.x, 0)), first);
    expect(away.names.has('seoul')).toBe(false);
    expect(layNames(names(645), ground(world), away).names.has('seoul')).toBe(true);
  });

  test('say so when they lie elsewhere than a moment ago', () => {
    const first = layNames(names(645), ground(world));
    const seoul = project([126.9784, 37.566], world);
    // Near the right edge, Séoul's name no longer fits beside its marker.
    const next = layNames(names(645), ground(moved(world, pane.width - 60 - seoul.x, 0)), first);
    expect(first.names.get('seoul')?.moved).toBe(false);
    expect(next.names.get('seoul')?.moved).toBe(true);
    expect(next.names.get('seoul')?.place).not.toBe(first.names.get('seoul')?.place);
  });
});

describe('the colours of a name', () => {
  test('are those of the ground it lies on, at any zoom and hour', () => {
    for (let minute = 0; minute <= 1440; minute += 65)
      for (const zoom of [1, 1.7, 4, 12]) {
        const camera = zoomedAt(world, { x: 900, y: 330 }, zoom, pane);
        const { names: laid, day } = layNames(names(minute), ground(camera, minute));
        for (const [id, name] of laid) {
          const seat = pioneers.find((pioneer) => pioneer.id === id)?.seat.value.at ?? [0, 0];
          const box = nameBox(name, project(seat, camera));
          for (const share of [0.02, 0.5, 0.98]) {
            const lit = isInside({ x: box.x + box.width * share, y: box.y + box.height / 2 }, day);
            if (name.light !== 'both') expect(lit, `${id} at ${minute}, ${zoom}`).toBe(name.light === 'day');
          }
        }
      }
  });

  test('are told anew when the terminator wanders across it as the map is zoomed', () => {
    let layout = layNames(names(645), ground(world));
    for (let zoom = 1.05; zoom < 6; zoom *= 1.05) {
      const camera = zoomedAt(world, { x: 480, y: 330 }, zoom, pane);
      layout = layNames(names(645), ground(camera), layout);
      const day = ringsOf(dayArea(sunAt(645)), camera);
      for (const [id, name] of layout.names) {
        const seat = pioneers.find((pioneer) => pioneer.id === id)?.seat.value.at ?? [0, 0];
        const box = nameBox(name, project(seat, camera));
        if (new Edge(day, pane).meets(box)) expect(name.light, id).toBe('both');
      }
    }
  });

  test('change along a leader where it crosses the terminator', () => {
    const [one] = names(645);
    const day = ringsOf(dayArea(sunAt(645)), world);
    const dawn = Array.from({ length: 1920 }, (_, x) => x).find((x) => isInside({ x, y: 520 }, day));
    const seat = projectionOf(world).invert?.([(dawn ?? 0) - 25, 520]);
    if (one === undefined || dawn === undefined || !seat) throw new Error('no dawn at this height');
    // Controls up to the dawn and beyond: the name has to go into the day, on a leader.
    const chrome = [{ x: 0, y: 0, width: dawn + 20, height: pane.height }];
    const { names: laid } = layNames([{ ...one, seat, night: true }], { ...ground(world), chrome });
    const [before, after, ...rest] = laid.get(one.id)?.leader ?? [];
    expect(before?.night).toBe(true);
    expect(after?.night).toBe(false);
    expect(after?.line[0]).toEqual(before?.line[1]);
    expect(rest).toEqual([]);
  });
});
