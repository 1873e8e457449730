import type { Camera, LonLat, Point, Size } from '../map/camera.ts';
import type { Course } from '../map/course.ts';
import { flight, flightTime } from '../map/flight.ts';
import { settling } from '../map/settle.ts';
import { carriedOn, type Passed, passed } from '../map/steady.ts';
import type { Velocity } from '../map/velocity.ts';
import { zoomGoal, zooming } from '../map/zoom.ts';

type Listener = (camera: Camera, moving: boolean) => void;

/**
 * The camera of the map as it moves, outside React: whoever must follow every frame listens, and is
 * told once a frame at most. The pane and the wish for stillness are set by its owner.
 */
export class CameraMotion {
  #camera: Camera;
  #moving = false;
  /** What it does by itself, and since when (ms). */
  #course: (Course & { readonly start: number; readonly goal?: Camera }) | undefined;
  /** The way under a finger, as far as it matters. */
  #way: readonly Passed[] = [];
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

  /** Where it will be by all likelihood: by its course, or if the fingers go on as they have. */
  likely(milliseconds: number): Camera {
    if (this.#course !== undefined || !this.#moving) return this.ahead(milliseconds);
    return carriedOn(this.#way, performance.now(), milliseconds) ?? this.#camera;
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
    this.#way = passed(this.#moving ? this.#way : [], { time: performance.now(), camera: next });
    this.#moving = true;
    this.#ask();
  };

  /**
   * The last finger left; the camera comes to rest, with the speed it had. `about`: the middle of the
   * fingers, about which a map goes back that was zoomed too far.
   */
  readonly release = (velocity: Velocity, about = this.#middle()): void => {
    const from = this.#camera;
    const course = settling(from, this.still ? { x: 0, y: 0 } : velocity, this.pane, about);
    if (this.still || course.time === 0) this.#rest(course.at(course.time));
    else this.#set(course);
  };

  /** Comes closer by a factor about a point, smoothly; what is asked meanwhile adds up. */
  readonly zoom = (about: Point, factor: number): void => {
    const from = this.#camera;
    const { pane } = this;
    const goal = zoomGoal(this.#course?.goal ?? from, about, factor, pane);
    if (this.still || isSame(from, goal)) {
      this.#rest(goal);
      return;
    }
    const speed = this.#course?.goal === undefined ? 0 : Math.log(this.ahead(1).scale / this.ahead(0).scale);
    this.#set({ ...zooming(from, goal, speed), goal });
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
    this.#set({ at: (elapsed) => flight(from, to, target, pane, elapsed / whole), time: whole });
  };

  /** Ends whatever is under way and tells nobody any more. */
  readonly stop = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#course = undefined;
  };

  #middle(): Point {
    return { x: this.pane.width / 2, y: this.pane.height / 2 };
  }

  #set(course: Course & { readonly goal?: Camera }): void {
    this.#way = [];
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
      if (elapsed >= course.time) {
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
