import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cameraAt, project, worldCamera, zoomedAt } from '../../../renderer/map/camera.ts';
import { CameraMotion } from '../../../renderer/world/camera-motion.ts';

const pane = { width: 1920, height: 912 };
const world = worldCamera(pane);
const seoul = [127, 37.6] as const;

/** Frames of 16 ms, with the clock in hand: Node has none. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (step: (now: number) => void) =>
    setTimeout(() => step(performance.now()), 16),
  );
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A motion, and whether it was moving each time it told its camera. */
function watched() {
  const motion = new CameraMotion(world, pane);
  const told: boolean[] = [];
  motion.listen((_, moving) => told.push(moving));
  return { motion, told };
}

describe('a camera under a finger', () => {
  test('is there at once, and tells it once a frame however often it was moved', () => {
    const { motion, told } = watched();
    for (let i = 0; i < 5; i += 1) motion.follow((now) => ({ ...now, x: now.x + 3 }));
    expect(motion.camera.x).toBe(world.x + 15);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(16);
    expect(told).toEqual([true]);
  });

  test('will by all likelihood go on as it went, which is not settled until the finger leaves', () => {
    const { motion } = watched();
    for (let i = 0; i < 4; i += 1) {
      motion.follow((now) => ({ ...now, x: now.x + 16 }));
      vi.advanceTimersByTime(16);
    }
    expect(motion.ahead(96).x).toBe(motion.camera.x);
    expect(motion.likely(96).x).toBeCloseTo(motion.camera.x + 96, 6);
    vi.advanceTimersByTime(200);
    expect(motion.likely(96)).toEqual(motion.camera);
  });

  test('stays at rest under a finger that only lies there', () => {
    const { motion, told } = watched();
    motion.follow((now) => now);
    motion.release({ x: 0, y: 0 });
    vi.advanceTimersByTime(500);
    expect(motion.moving).toBe(false);
    expect(told).toEqual([false]);
  });

  test('comes back to the edge and rests there, and is told to rest exactly once', () => {
    const { motion, told } = watched();
    motion.follow((now) => ({ ...now, x: now.x + 400 }));
    motion.release({ x: 0, y: 0 });
    vi.advanceTimersByTime(2000);
    expect(motion.camera.x).toBeCloseTo(world.x);
    expect(told.filter((moving) => !moving)).toHaveLength(1);
    expect(told.at(-1)).toBe(false);
  });

  test('flies on when it is thrown, and stops where the next finger lands', () => {
    const { motion } = watched();
    motion.follow((now) => zoomedAt(now, { x: 960, y: 456 }, 6, pane));
    motion.release({ x: 1.5, y: 0 });
    vi.advanceTimersByTime(160);
    const thrown = motion.camera.x;
    expect(motion.moving).toBe(true);
    motion.follow((now) => now);
    vi.advanceTimersByTime(160);
    expect(motion.camera.x).toBe(thrown);
  });
});

describe('a zoom that is asked for', () => {
  const pointer = { x: 700, y: 400 };

  test('adds up while it is under way, and keeps the place under the pointer', () => {
    const { motion } = watched();
    motion.zoom(pointer, 2);
    vi.advanceTimersByTime(48);
    motion.zoom(pointer, 2);
    vi.advanceTimersByTime(2000);
    expect(motion.camera.scale / world.scale).toBeCloseTo(4, 6);
    const under = ((pointer.x - world.x) / world.scale) * motion.camera.scale + motion.camera.x;
    expect(under).toBeCloseTo(pointer.x, 6);
    expect(motion.moving).toBe(false);
  });

  test('ends where a finger lands', () => {
    const { motion } = watched();
    motion.zoom(pointer, 2);
    vi.advanceTimersByTime(64);
    motion.follow((now) => now);
    const { scale } = motion.camera;
    vi.advanceTimersByTime(64);
    expect(motion.camera.scale).toBe(scale);
  });

  test('is a cut where stillness is wanted', () => {
    const { motion, told } = watched();
    motion.still = true;
    motion.zoom(pointer, 2);
    expect(motion.camera.scale / world.scale).toBeCloseTo(2, 6);
    expect(told).toEqual([false]);
  });
});

describe('a flight', () => {
  const to = cameraAt(seoul, { x: 600, y: 400 }, 1500);

  test('ends exactly at its goal', () => {
    const { motion } = watched();
    motion.fly(to, seoul);
    vi.advanceTimersByTime(1200);
    expect(motion.camera).toEqual(to);
    expect(motion.moving).toBe(false);
  });

  test('tells ahead where it will be, so that a picture is ready in time', () => {
    const { motion } = watched();
    motion.fly(to, seoul, 600);
    vi.advanceTimersByTime(160);
    const promised = project(seoul, motion.ahead(160));
    expect(motion.turning).toBe(true);
    vi.advanceTimersByTime(160);
    const kept = project(seoul, motion.camera);
    expect(Math.hypot(promised.x - kept.x, promised.y - kept.y)).toBeLessThan(1e-6);
  });

  test('is a cut where stillness is wanted', () => {
    const { motion, told } = watched();
    motion.still = true;
    motion.fly(to, seoul);
    expect(motion.camera).toEqual(to);
    expect(told).toEqual([false]);
  });

  test('to where the camera is already moves nothing', () => {
    const { motion } = watched();
    motion.fly({ ...world }, [2, 48]);
    expect(motion.moving).toBe(false);
  });
});
