import type { Camera } from './camera.ts';

/** A movement that the map makes by itself. */
export interface Course {
  /** The camera so many ms after the start; from `time` on it rests. */
  readonly at: (elapsed: number) => Camera;
  /** Milliseconds until it rests. */
  readonly time: number;
}
