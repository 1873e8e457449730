import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { firstMinute, lastMinute } from '../../light/moment.ts';
import { draggedMinute } from '../../map/day-turn.ts';

/** How the world of the day is turned. */
export interface Turning {
  /** The minute shown now; between whole minutes while a finger turns. */
  readonly minute: number;
  readonly moving: boolean;
  /** For whatever a finger may take the world by. */
  readonly drag: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  };
  /** Turns there in 240 ms. */
  readonly goTo: (minute: number) => void;
  readonly stepBy: (minutes: number) => void;
}

/** How long the world takes to a stated hour, in ms. */
const turnTime = 240;

/**
 * @param chosen the minute that the exhibit shows
 * @param width of 24 hours, in CSS pixels
 * @param onChosen hears the whole minute at which the world comes to rest
 */
export function useTurning(
  chosen: number,
  width: number,
  onChosen: (minute: number) => void,
  still: boolean,
): Turning {
  const [turned, setTurned] = useState<number>();
  const held = useRef<{ readonly pointer: number; readonly x: number; readonly minute: number }>(undefined);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const minute = turned ?? chosen;
  const latest = useRef(minute);
  latest.current = minute;

  const settle = useCallback(
    (at: number) => {
      setTurned(undefined);
      onChosen(Math.round(at));
    },
    [onChosen],
  );
  const goTo = useCallback(
    (to: number) => {
      cancelAnimationFrame(frame.current);
      const from = latest.current;
      if (still) return settle(to);
      const start = performance.now();
      const tick = (now: number) => {
        const t = Math.min(1, Math.max(0, now - start) / turnTime);
        if (t === 1) return settle(to);
        setTurned(from + (to - from) * (1 - (1 - t) ** 3));
        frame.current = requestAnimationFrame(tick);
      };
      frame.current = requestAnimationFrame(tick);
    },
    [settle, still],
  );
  const stepBy = useCallback(
    (minutes: number) =>
      goTo(Math.min(lastMinute, Math.max(firstMinute, Math.round(latest.current) + minutes))),
    [goTo],
  );
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (held.current !== undefined || event.button > 0) return;
    cancelAnimationFrame(frame.current);
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { pointer: event.pointerId, x: event.clientX, minute: latest.current };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { current } = held;
    if (current?.pointer !== event.pointerId) return;
    setTurned(draggedMinute(current.minute, event.clientX - current.x, width));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (held.current?.pointer !== event.pointerId) return;
    held.current = undefined;
    if (turned !== undefined) settle(turned);
  };
  return {
    minute,
    moving: turned !== undefined,
    drag: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp },
    goTo,
    stepBy,
  };
}
