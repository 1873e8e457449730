import type { Point } from './camera.ts';
import type { Sample, Velocity } from './velocity.ts';

/** What happened on the glass: points in design pixels of the pane, widths in mm, times in ms. */
export type TouchEvent =
  | {
      readonly type: 'down';
      readonly id: number;
      readonly at: Point;
      readonly width: number;
      readonly time: number;
      /** The browser knows of no other finger: whatever still seems to lie there has left unseen. */
      readonly alone?: boolean;
    }
  | {
      readonly type: 'move';
      readonly id: number;
      readonly at: Point;
      readonly width: number;
      readonly time: number;
    }
  | { readonly type: 'up'; readonly id: number; readonly at: Point; readonly time: number }
  | { readonly type: 'cancel'; readonly id: number; readonly time: number }
  | { readonly type: 'wheel'; readonly at: Point; readonly factor: number };

/** What the map is to do. */
export type MapCommand<Id> =
  /** Stop whatever moves by itself. */
  | { readonly type: 'stop' }
  /** Follow one or two fingers, in the same order before and after. */
  | { readonly type: 'follow'; readonly before: readonly Point[]; readonly after: readonly Point[] }
  /** Come to rest; `about` is the middle of the fingers that were last there. */
  | { readonly type: 'release'; readonly velocity: Velocity; readonly about: Point }
  /** Come closer by a factor, smoothly, about a point. */
  | { readonly type: 'zoom'; readonly about: Point; readonly factor: number }
  | { readonly type: 'choose'; readonly id: Id };

export interface Contact<Id> {
  readonly id: number;
  /** A guest is a second visitor: may tap, and leaves the map to the first. */
  readonly role: 'map' | 'guest';
  readonly start: Sample;
  readonly at: Point;
  readonly trace: readonly Sample[];
  /** What it presses. Nothing, once it slid off or a second finger joined it. */
  readonly target: Id | undefined;
  /** It stays where it landed and has been by itself all the time. */
  readonly tapping: boolean;
}

/** Two fingers on the map, or what is left to know of them once one has lifted. */
export interface Pair {
  /** The first touch of the two, and whether both stayed where they landed. */
  readonly since: number;
  readonly tapping: boolean;
  readonly middle: Point;
  /** When one lifted, and how fast the middle went. */
  readonly parted?: { readonly time: number; readonly velocity: Velocity };
}

/** All that is known of the fingers on a map. */
export interface Gesture<Id> {
  readonly contacts: readonly Contact<Id>[];
  readonly pair: Pair | undefined;
  readonly lastTap: Sample | undefined;
}

export const noGesture: Gesture<never> = { contacts: [], pair: undefined, lastTap: undefined };

/** What lies under the fingers. */
export interface Ground<Id> {
  /** The one marker that answers a finger here. */
  readonly markerAt: (finger: Point) => Id | undefined;
  /** Design pixels per millimetre. */
  readonly pixelsPerMillimetre: number;
}

export interface Outcome<Id> {
  readonly gesture: Gesture<Id>;
  readonly commands: readonly MapCommand<Id>[];
}

/** What is pressed now; it answers when the finger lifts there. */
export function pressedIn<Id>({ contacts }: Gesture<Id>): readonly Id[] {
  return contacts.flatMap(({ target }) => target ?? []);
}
