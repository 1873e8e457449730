import { describe, expect, test } from 'vitest';
import { worldCamera, zoomedAt } from '../../../renderer/map/camera.ts';
import { lensSpot } from '../../../renderer/map/lens-spot.ts';

const pane = { width: 1920, height: 912 };
const near = zoomedAt(worldCamera(pane), { x: 960, y: 400 }, 4, pane);
const markers = [
  { id: 'paris', at: { x: 900, y: 400 } },
  { id: 'madrid', at: { x: 300, y: 700 } },
];
const name = { x: 916, y: 383, width: 170, height: 34 };

describe('the lens on the map', () => {
  test('stays closed while the map is far away', () => {
    const far = { camera: worldCamera(pane), pane, taken: [], markers };
    expect(lensSpot(['paris', 'madrid'], 140, far)).toBeUndefined();
  });

  test('opens for the one nearest to the middle that has a shape to show', () => {
    const scene = { camera: near, pane, taken: [], markers };
    expect(lensSpot(['paris', 'madrid'], 140, scene)?.id).toBe('paris');
    expect(lensSpot(['madrid'], 140, scene)?.id).toBe('madrid');
    expect(lensSpot(['seoul'], 140, scene)).toBeUndefined();
  });

  test('lies free of names, markers and edges', () => {
    const found = lensSpot(['paris'], 140, { camera: near, pane, taken: [name], markers });
    if (found === undefined) throw new Error('no lens');
    const { x, y } = found.centre;
    expect(x).toBeGreaterThan(140);
    expect(y).toBeGreaterThan(140);
    const dx = Math.max(name.x - x, 0, x - name.x - name.width);
    const dy = Math.max(name.y - y, 0, y - name.y - name.height);
    expect(Math.hypot(dx, dy)).toBeGreaterThan(140);
    for (const { at } of markers) expect(Math.hypot(at.x - x, at.y - y)).toBeGreaterThan(150);
  });

  test('stays closed rather than cover a name', () => {
    const full = { x: 500, y: 0, width: 900, height: 912 };
    expect(lensSpot(['paris'], 140, { camera: near, pane, taken: [full], markers })).toBeUndefined();
  });
});
