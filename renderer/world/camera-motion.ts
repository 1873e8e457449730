import { type Camera, flight, flightTime, held, type LonLat, type Point, type Size } from '../map/camera.ts';
import { flung, isAtRest, type Velocity } from '../map/gesture.ts';

type Listener = (camera: Camera, moving: boolean) => void;

/** A movement by itself: the camera after so many ms, and when it ends (ms). */
interface Course {
  readonly at: (elapsed: number) => Camera;
  readonly isOver: (elapsed: number) => boolean;
  readonly start: number;
}

/**
 * The camera of the map as it moves, outside React: whoever must follow every frame listens, and is
 * told once a frame at most. The pane and the wish for stillness are set by its owner.
 */
export class CameraMotion {
  #camera: Camera;
  #moving = false;
  #course: Course | undefined;
  #frame = 0;
  readonly #listeners = new Set<Listener>();
  pane: Size;
  still = false;

  constructor(camera: Camera, pane: Size) {
    this.#camera = camera;
    this.pane = pane;
  }

  get camera(): Camera {
    return this.#camera;
  }

  /** True while it moves by itself or under a finger. */
  get moving(): boolean {
    return this.#moving;
  }

  readonly listen = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Where the camera will be in so many ms, as far as that is settled: a finger's way is not. */
  ahead(milliseconds: number): Camera {
    const course = this.#course;
    return course === undefined ? this.#camera : course.at(performance.now() - course.start + milliseconds);
  }

  /** Whether a course under way turns the map. */
  get turning(): boolean {
    return this.#course !== undefined && this.ahead(0).meridian !== this.ahead(60_000).meridian;
  }

  /** Follows a finger: at once, and whatever else it was doing ends. */
  readonly follow = (change: (camera: Camera) => Camera): void => {
    this.#course = undefined;
    const next = change(this.#camera);
    // A finger that only lies there moves nothing.
    if (next === this.#camera) return;
    this.#camera = next;
    this.#moving = true;
    this.#ask();
  };

  /** A finger left; the camera comes to rest, with the speed it had. */
  readonly release = (velocity: Velocity): void => {
    const from = this.#camera;
    const slow = this.still || isAtRest(velocity, 0);
    if (slow && isSame(held(from, this.pane), from)) {
      this.#rest(from);
      return;
    }
    // The way back to the edge takes 240 ms, so that it is seen and not felt as a jump.
    const back = this.still ? 0 : 240;
    this.#follow({
      at: (elapsed) => {
        const way: Point = this.still ? { x: 0, y: 0 } : flung(velocity, elapsed);
        const free = { ...from, x: from.x + way.x, y: from.y + way.y };
        const end = held(free, this.pane);
        const t = back === 0 ? 1 : Math.min(1, elapsed / back);
        return { ...free, x: free.x + (end.x - free.x) * t, y: free.y + (end.y - free.y) * t };
      },
      isOver: (elapsed) => elapsed >= back && (this.still || isAtRest(velocity, elapsed)),
    });
  };

  /** Flies there and keeps `target` in sight. `time` in ms, or by the distance. */
  readonly fly = (to: Camera, target: LonLat, time?: number): void => {
    const from = this.#camera;
    if (this.still || isSame(from, to)) {
      this.#rest(isSame(from, to) ? from : to);
      return;
    }
    const { pane } = this;
    const whole = time ?? flightTime(from, to, target, pane);
    this.#follow({
      at: (elapsed) => flight(from, to, target, pane, elapsed / whole),
      isOver: (elapsed) => elapsed >= whole,
    });
  };

  /** Ends whatever is under way and tells nobody any more. */
  readonly stop = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#course = undefined;
  };

  #follow(course: Omit<Course, 'start'>): void {
    this.#course = { ...course, start: performance.now() };
    this.#moving = true;
    this.#ask();
  }

  #rest(camera: Camera): void {
    this.stop();
    this.#camera = camera;
    this.#moving = false;
    this.#tell();
  }

  #ask(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#tick);
  }

  readonly #tick = (now: number): void => {
    this.#frame = 0;
    const course = this.#course;
    if (course !== undefined) {
      const elapsed = Math.max(0, now - course.start);
      this.#camera = course.at(elapsed);
      if (course.isOver(elapsed)) {
        this.#rest(this.#camera);
        return;
      }
      this.#ask();
    }
    this.#tell();
  };

  #tell(): void {
    for (const listener of this.#listeners) listener(this.#camera, this.#moving);
  }
}

function isSame(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.scale === b.scale && a.meridian === b.meridian;
}
