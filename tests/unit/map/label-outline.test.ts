import { expect, test } from 'vitest';
import { worldCamera } from '../../../renderer/map/camera.ts';
import { clearance, outlineAbout } from '../../../renderer/map/label-outline.ts';

const square = [
  [-2, 46],
  [-2, 52],
  [6, 52],
  [6, 46],
  [-2, 46],
];

test('points along an outline leave no gap for a name to slip through', () => {
  const camera = { ...worldCamera({ width: 1920, height: 912 }), scale: 2000 };
  const points = outlineAbout({ type: 'Polygon', coordinates: [square] }, [2, 49], camera);
  expect(points.length).toBeGreaterThan(50);
  for (const [i, { x, y }] of points.entries()) {
    const next = points[(i + 1) % points.length] ?? { x, y };
    expect(Math.hypot(next.x - x, next.y - y)).toBeLessThan(9);
  }
});

test('a name stands off by what the outline reaches beside it, and not around one that is too large', () => {
  const outline = [
    { x: 70, y: 20 },
    { x: -30, y: 0 },
    { x: 5, y: 200 },
  ];
  expect(clearance(outline, 46, 'x', 1, -25, 25)).toBe(80);
  expect(clearance(outline, 46, 'x', -1, -25, 25)).toBe(46);
  expect(clearance(outline, 46, 'x', 1, -75, -25)).toBe(46);
  expect(clearance(outline, 46, 'y', 1, -25, 25)).toBe(46);
});
