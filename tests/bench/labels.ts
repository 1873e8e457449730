import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { placeLabels } from '../../renderer/map/labels.ts';
import { cameraOf, questionOf, views } from '../support/label-scenes.ts';

/**
 * How long it takes to place the names: of a view seen for the first time, and of one that is a finger's
 * step away from the last. Prints milliseconds; to be solved anew under a moving finger, a frame's worth
 * is the budget.
 *
 *   npm run bench:labels
 */
const runs = 400;
const fresh: number[] = [];
const moving: number[] = [];

function timed(times: number[], ...question: Parameters<typeof questionOf>) {
  const { wishes, scene } = questionOf(...question);
  const start = performance.now();
  const labels = placeLabels(wishes, scene);
  times.push(performance.now() - start);
  return new Map(labels.map(({ id, place }) => [id, place]));
}

for (const view of fc.sample(views, { seed: 20161209, numRuns: runs })) {
  let camera = cameraOf(view);
  let last = timed(fresh, view, camera);
  for (let step = 0; step < 5; step += 1) {
    camera = { ...camera, x: camera.x + 12, y: camera.y - 7 };
    last = timed(moving, view, camera, last);
  }
}

for (const [name, times] of [
  ['first seen', fresh],
  ['a step on', moving],
] as const) {
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  console.log(`${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms, of ${times.length}`);
}
