import { type PointerEvent, useRef, useState, type WheelEvent } from 'react';
import type { PioneerId } from '../../data/pioneer.ts';
import type { Rect } from '../layout/stage.ts';
import { type Point, type Size, zoomedAt } from '../map/camera.ts';
import { moved, velocityOf, wheelFactor, widestPinch } from '../map/gesture.ts';
import type { MovingCamera } from './use-camera.ts';

/** A contact wider than this is a palm (mm). */
const palm = 30;
/** A tap that moves further than this is a drag (mm). */
const tapSlack = 5;
const doubleTapTime = 320;

interface Contact {
  readonly start: Point;
  readonly trace: { x: number; y: number; time: number }[];
  at: Point;
}

/** What the gestures need to know of the map under the fingers. */
interface Ground {
  readonly camera: MovingCamera;
  readonly pane: Rect & Size;
  /** CSS pixels per design pixel. */
  readonly unit: number;
  readonly pixelsPerMillimetre: number;
  readonly markerAt: (finger: Point) => PioneerId | undefined;
  readonly onChosen: (id: PioneerId) => void;
}

/**
 * Turns pointers into movements of the camera: drag, pinch, fling, wheel, double tap, and a tap on
 * the nearest marker. Every change of the number of contacts starts anew from where they are, so
 * nothing jumps when one finger lifts.
 */
export function useGestures(ground: Ground) {
  const contacts = useRef(new Map<number, Contact>());
  const lastTap = useRef({ time: 0, at: { x: 0, y: 0 } });
  const [pressed, setPressed] = useState<PioneerId>();
  const { camera, pane, unit, pixelsPerMillimetre } = ground;

  const pointOf = (event: { readonly clientX: number; readonly clientY: number }): Point => ({
    x: event.clientX / unit - pane.x,
    y: event.clientY / unit - pane.y,
  });
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const widest = Math.max(event.width, event.height) / unit / pixelsPerMillimetre;
    if (widest > palm || event.button > 0 || contacts.current.size === 2) return;
    const at = pointOf(event);
    const [first] = contacts.current.values();
    if (
      first !== undefined &&
      Math.hypot(first.at.x - at.x, first.at.y - at.y) > widestPinch * pixelsPerMillimetre
    )
      return;
    event.currentTarget.setPointerCapture(event.pointerId);
    contacts.current.set(event.pointerId, { start: at, at, trace: [{ ...at, time: event.timeStamp }] });
    camera.follow((now) => now);
    setPressed(contacts.current.size === 1 ? ground.markerAt(at) : undefined);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const contact = contacts.current.get(event.pointerId);
    if (contact === undefined) return;
    const before = [...contacts.current.values()].map(({ at }) => at);
    contact.at = pointOf(event);
    contact.trace.push({ ...contact.at, time: event.timeStamp });
    if (contact.trace.length > 24) contact.trace.shift();
    const after = [...contacts.current.values()].map(({ at }) => at);
    const way = Math.hypot(contact.at.x - contact.start.x, contact.at.y - contact.start.y);
    // A finger that only means to tap trembles; the map must not.
    if (contacts.current.size === 1 && way < tapSlack * pixelsPerMillimetre && pressed !== undefined) return;
    if (pressed !== undefined) setPressed(undefined);
    camera.follow((now) => moved(now, before, after, pane));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const contact = contacts.current.get(event.pointerId);
    if (contact === undefined) return;
    contacts.current.delete(event.pointerId);
    if (contacts.current.size > 0) return;
    setPressed(undefined);
    const at = pointOf(event);
    const still = Math.hypot(at.x - contact.start.x, at.y - contact.start.y) < tapSlack * pixelsPerMillimetre;
    if (event.type === 'pointercancel' || !still) return camera.release(velocityOf(contact.trace));
    const id = ground.markerAt(at);
    camera.release({ x: 0, y: 0 });
    if (id !== undefined && id === ground.markerAt(contact.start)) return ground.onChosen(id);
    const { time, at: last } = lastTap.current;
    const twice = event.timeStamp - time < doubleTapTime && Math.hypot(last.x - at.x, last.y - at.y) < 80;
    lastTap.current = { time: twice ? 0 : event.timeStamp, at };
    if (!twice) return;
    camera.follow((now) => zoomedAt(now, at, 2, pane));
    camera.release({ x: 0, y: 0 });
  };
  const onWheel = (event: WheelEvent<HTMLElement>) => {
    const at = pointOf(event);
    camera.follow((now) => zoomedAt(now, at, wheelFactor(event.deltaY), pane));
    camera.release({ x: 0, y: 0 });
  };
  return {
    pressed,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onWheel },
  };
}
