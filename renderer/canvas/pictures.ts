import type { Camera, Size } from '../map/camera.ts';
import {
  bestCamera,
  covers,
  isExact,
  isWorn,
  type Matrix,
  placement,
  type View,
  viewFor,
  wholeWorld,
} from '../map/picture.ts';
import type { Delivery, Order, Sheet } from '../painter/order.ts';

/** The camera whose pictures are shown; `renderer/world/camera-motion.ts` is one. */
export interface Moving {
  readonly camera: Camera;
  readonly moving: boolean;
  readonly turning: boolean;
  /** Where it will be by all likelihood in so many ms. */
  likely(milliseconds: number): Camera;
}

/** What the pictures show, and how large. */
export interface Subject<Look> {
  readonly pane: Size;
  /** CSS pixels per design pixel. */
  readonly unit: number;
  /** Device pixels per design pixel. */
  readonly density: number;
  readonly look: (sheet: Sheet, camera: Camera) => Look;
  /** Changes when a picture of the same view would look different; `cuts` when only at rest it matters. */
  readonly edition: { readonly [S in Sheet | 'cuts']: string };
}

interface Ordered {
  readonly number: number;
  readonly view: View;
  readonly edition: string;
  readonly cuts: string;
  readonly draft: boolean;
  /** Whether nothing finer is to come; of an order nobody knows yet. */
  readonly final: boolean;
  /** When it was ordered, by the page's clock (ms). */
  readonly time: number;
}

/** The part of a Worker that is used here. */
export interface Painter<Look> {
  postMessage(order: Order<Look>): void;
}

/** Orders are numbered over the life of the page: one painter serves every map that it shows. */
let lastOrder = 0;

/**
 * Two pictures of the map, painted elsewhere and moved here. Each frame the last picture is moved to
 * where the camera looks, which costs the page a CSS transform; a new one is ordered when it is worn
 * out, and one more when the camera rests. Below it lies the whole world at the same meridian, so that
 * no edge is ever empty.
 */
export class Pictures<Look> {
  readonly #canvases: { readonly [S in Sheet]: HTMLCanvasElement };
  readonly #painter: Painter<Look>;
  readonly #onShown: () => void;
  readonly #shown = new Map<Sheet, Ordered>();
  readonly #ordered = new Map<Sheet, Ordered>();
  #subject: Subject<Look> | undefined;
  #moving: Moving;
  /** How long a picture takes from order to delivery, in ms: a course is painted that far ahead. */
  #delay = 40;

  constructor(
    canvases: { readonly [S in Sheet]: HTMLCanvasElement },
    painter: Painter<Look>,
    moving: Moving,
    onShown: () => void,
  ) {
    this.#canvases = canvases;
    this.#painter = painter;
    this.#moving = moving;
    this.#onShown = onShown;
  }

  /** Takes up a new subject: another pane, another light, other names. */
  show(subject: Subject<Look>): void {
    this.#subject = subject;
    this.follow();
  }

  /** Follows the camera: once a frame, and when it has come to rest. */
  readonly follow = (): void => {
    const subject = this.#subject;
    if (subject === undefined) return;
    this.#place(subject);
    this.#tell(subject);
    this.#orderView(subject);
    this.#orderGround(subject);
  };

  /** Takes what the painter has painted. */
  deliver(delivery: Exclude<Delivery, { readonly failure: string }>): void {
    const { number, sheet, bitmap } = delivery;
    // One that nobody here waits for was ordered by a map that is gone.
    const ordered = [this.#ordered.get(sheet), this.#shown.get(sheet)].find((one) => one?.number === number);
    const subject = this.#subject;
    if (ordered === undefined || subject === undefined) {
      bitmap.close();
      return;
    }
    if (this.#ordered.delete(sheet) && sheet === 'view') this.#learn(performance.now() - ordered.time);
    this.#shown.set(sheet, { ...ordered, final: delivery.final });
    const canvas = this.#canvases[sheet];
    const { area } = ordered.view;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.style.width = `${area.width * subject.unit}px`;
    canvas.style.height = `${area.height * subject.unit}px`;
    canvas.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(bitmap);
    this.follow();
    if (sheet === 'view') this.#onShown();
  }

  #learn(delay: number): void {
    this.#delay += (Math.min(delay, 120) - this.#delay) * 0.3;
  }

  #place({ pane, unit, density }: Subject<Look>): void {
    const { camera } = this.#moving;
    const view = this.#shown.get('view')?.view;
    const ground = this.#shown.get('ground')?.view;
    const over = view && snapped(placement(view.camera, camera, pane), density);
    if (view !== undefined && over !== undefined) this.#lay('view', cssMatrix(over, view, unit));
    // The whole world at another meridian would lie wrong by more than it helps.
    const serves =
      ground?.camera.meridian === camera.meridian &&
      !(view !== undefined && over !== undefined && covers(view, over, pane));
    this.#lay('ground', serves ? cssMatrix(placement(ground.camera, camera, pane), ground, unit) : undefined);
  }

  /** Hides a canvas, or moves it; styles are only touched where something changes. */
  #lay(sheet: Sheet, transform: string | undefined): void {
    const { style } = this.#canvases[sheet];
    const visibility = transform === undefined ? 'hidden' : 'visible';
    if (style.visibility !== visibility) style.visibility = visibility;
    if (transform !== undefined) style.transform = transform;
  }

  /** Whether the picture shows exactly what the camera at rest sees, with the finest outlines. */
  #isRight({ edition, density }: Subject<Look>): boolean {
    const shown = this.#shown.get('view');
    return (
      shown !== undefined &&
      !shown.draft &&
      shown.edition === edition.view &&
      shown.cuts === edition.cuts &&
      isExact(shown.view, this.#moving.camera, density)
    );
  }

  /** Says on the canvas itself how good its picture is, for whoever waits for it. */
  #tell(subject: Subject<Look>): void {
    const shown = this.#shown.get('view');
    const state = shown === undefined ? 'none' : this.#isRight(subject) && shown.final ? 'exact' : 'draft';
    const { dataset } = this.#canvases.view;
    if (dataset['picture'] !== state) dataset['picture'] = state;
  }

  #orderView(subject: Subject<Look>): void {
    if (this.#ordered.has('view')) return;
    const { camera, moving, turning } = this.#moving;
    const { pane, density } = subject;
    const shown = this.#shown.get('view');
    if (moving) {
      if (shown?.edition === subject.edition.view && !isWorn(shown.view, camera, pane)) return;
      const likely = (milliseconds: number) => this.#moving.likely(milliseconds);
      const view = turning
        ? viewFor(likely(this.#delay), pane, density, 'turning')
        : viewFor(bestCamera(likely, camera, this.#delay, pane, density), pane, density, 'usual');
      this.#order(subject, 'view', view, true);
    } else if (!this.#isRight(subject))
      this.#order(subject, 'view', viewFor(camera, pane, density, 'usual'), false);
  }

  /** The ground is renewed at rest, when the view is done. */
  #orderGround(subject: Subject<Look>): void {
    if (this.#ordered.size > 0 || this.#moving.moving) return;
    const { meridian } = this.#moving.camera;
    const shown = this.#shown.get('ground');
    if (shown?.edition === subject.edition.ground && shown.view.camera.meridian === meridian) return;
    this.#order(subject, 'ground', wholeWorld(meridian, subject.pane, 1), true);
  }

  #order(subject: Subject<Look>, sheet: Sheet, view: View, draft: boolean): void {
    const number = ++lastOrder;
    const { [sheet]: edition, cuts } = subject.edition;
    this.#ordered.set(sheet, { number, view, edition, cuts, draft, final: false, time: performance.now() });
    this.#painter.postMessage({ number, sheet, view, look: subject.look(sheet, view.camera), draft });
  }
}

/** A picture that is only shifted lies on whole device pixels: it is copied then and not resampled. */
function snapped(matrix: Matrix, density: number): Matrix {
  if (matrix.c !== 0 || Math.abs(matrix.a - 1) > 1e-9) return matrix;
  const whole = (length: number) => Math.round(length * density) / density;
  return { a: 1, c: 0, d: 1, e: whole(matrix.e), f: whole(matrix.f) };
}

function cssMatrix({ a, c, d, e, f }: Matrix, { area }: View, unit: number): string {
  const x = (e + a * area.x + c * area.y) * unit;
  const y = (f + d * area.y) * unit;
  return `matrix(${a}, 0, ${c}, ${d}, ${x}, ${y})`;
}
