import { type PointerEvent, useRef, useState, type WheelEvent } from 'react';
import type { PioneerId } from '../../data/pioneer.ts';
import type { Rect } from '../layout/stage.ts';
import type { Point, Size } from '../map/camera.ts';
import { pulled } from '../map/edges.ts';
import { type Gesture, type MapCommand, noGesture, pressedIn, type TouchEvent } from '../map/gesture.ts';
import { touched } from '../map/recogniser.ts';
import { wheelFactor } from '../map/wheel.ts';
import type { MovingCamera } from './use-camera.ts';

/** What the gestures need to know of the map under the fingers. */
interface MapGround {
  readonly camera: MovingCamera;
  readonly pane: Rect & Size;
  /** CSS pixels per design pixel. */
  readonly unit: number;
  readonly pixelsPerMillimetre: number;
  readonly markerAt: (finger: Point) => PioneerId | undefined;
  readonly onChosen: (id: PioneerId) => void;
}

/** What the browser says of a contact, of an event or of one that it has folded into another. */
type Felt = Pick<
  PointerEvent<HTMLElement>,
  'pointerId' | 'clientX' | 'clientY' | 'width' | 'height' | 'timeStamp'
>;

/** Tells the recogniser what the pointers do, and the map what the recogniser makes of it. */
export function useGestures(ground: MapGround) {
  const gesture = useRef<Gesture<PioneerId>>(noGesture);
  const [pressed, setPressed] = useState<readonly PioneerId[]>([]);
  const { camera, pane, unit, pixelsPerMillimetre } = ground;

  const obey = (command: MapCommand<PioneerId>) => {
    switch (command.type) {
      case 'stop':
        return camera.follow((now) => now);
      case 'follow':
        return camera.follow((now) => pulled(now, command.before, command.after, pane));
      case 'release':
        return camera.release(command.velocity, command.about);
      case 'zoom':
        return camera.zoom(command.about, command.factor);
      case 'choose':
        return ground.onChosen(command.id);
      default:
        return command satisfies never;
    }
  };
  const tell = (event: TouchEvent) => {
    const outcome = touched(gesture.current, event, ground);
    gesture.current = outcome.gesture;
    for (const command of outcome.commands) obey(command);
    const now = pressedIn(outcome.gesture);
    setPressed((last) => (last.join() === now.join() ? last : now));
  };
  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => ({
    x: clientX / unit - pane.x,
    y: clientY / unit - pane.y,
  });
  const contact = (event: Felt) => ({
    id: event.pointerId,
    at: at(event),
    width: Math.max(event.width, event.height) / unit / pixelsPerMillimetre,
    time: event.timeStamp,
  });
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button > 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const alone = event.isPrimary && event.pointerType === 'touch';
    tell({ type: 'down', ...contact(event), alone });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    // A mouse that was let go of outside the window comes back without a button.
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      tell({ type: 'cancel', id: event.pointerId, time: event.timeStamp });
      return;
    }
    // What the glass felt between two frames: without it a flick on a busy machine would have no speed.
    const felt = event.nativeEvent.getCoalescedEvents();
    for (const step of felt.length > 0 ? felt : [event]) tell({ type: 'move', ...contact(step) });
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => tell({ type: 'up', ...contact(event) });
  /** Also when the capture is lost; after a lift that was told, it is a contact no more. */
  const onPointerCancel = (event: PointerEvent<HTMLElement>) =>
    tell({ type: 'cancel', id: event.pointerId, time: event.timeStamp });
  const onWheel = (event: WheelEvent<HTMLElement>) =>
    tell({ type: 'wheel', at: at(event), factor: wheelFactor(event.deltaY, event.deltaMode, event.ctrlKey) });
  return {
    pressed,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onLostPointerCapture: onPointerCancel,
      onWheel,
    },
  };
}
