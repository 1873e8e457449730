import type { Point } from '../../renderer/map/camera.ts';
import {
  type Gesture,
  type MapCommand,
  noGesture,
  pressedIn,
  type TouchEvent,
} from '../../renderer/map/gesture.ts';
import { nearest } from '../../renderer/map/marker.ts';
import { touched } from '../../renderer/map/recogniser.ts';

/** As on the 43-inch screen that the settings start with: 1920 px on 952 mm. */
export const pixelsPerMillimetre = 2.0168;

/** Where two markers and a lone one stand in every recording. */
const markers = [
  { id: 'paris', at: { x: 960, y: 300 } },
  { id: 'madrid', at: { x: 930, y: 340 } },
  { id: 'kigoma', at: { x: 1120, y: 540 } },
] as const;

type Id = (typeof markers)[number]['id'];

export type Command = MapCommand<Id>;

/** What came of a recording: all commands in order, and what was pressed after each event. */
export interface Played {
  readonly commands: readonly Command[];
  readonly pressed: readonly (readonly Id[])[];
  readonly gesture: Gesture<Id>;
}

/** Plays a recorded sequence of events against the recogniser. */
export function play(events: readonly TouchEvent[], from: Gesture<Id> = noGesture): Played {
  const ground = {
    pixelsPerMillimetre,
    markerAt: (finger: Point) => nearest(finger, markers, 12 * pixelsPerMillimetre),
  };
  let gesture = from;
  const commands: Command[] = [];
  const pressed: (readonly Id[])[] = [];
  for (const event of events) {
    const outcome = touched(gesture, event, ground);
    gesture = outcome.gesture;
    commands.push(...outcome.commands);
    pressed.push(pressedIn(gesture));
  }
  return { commands, pressed, gesture };
}

/** A fingertip on a projected-capacitive screen, in mm. */
const fingertip = 9;

export const down = (id: number, x: number, y: number, time: number, width = fingertip): TouchEvent => ({
  type: 'down',
  id,
  at: { x, y },
  width,
  time,
});
export const move = (id: number, x: number, y: number, time: number, width = fingertip): TouchEvent => ({
  type: 'move',
  id,
  at: { x, y },
  width,
  time,
});
export const up = (id: number, x: number, y: number, time: number): TouchEvent => ({
  type: 'up',
  id,
  at: { x, y },
  time,
});
export const cancel = (id: number, time: number): TouchEvent => ({ type: 'cancel', id, time });

/** A finger on its way from one point to another, an event every 8 ms as a 125 Hz screen tells them. */
export function stroke(id: number, from: Point, to: Point, start: number, time: number): TouchEvent[] {
  const steps = Math.max(1, Math.round(time / 8));
  return Array.from({ length: steps }, (_, step) => {
    const part = (step + 1) / steps;
    return move(id, from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, start + time * part);
  });
}
