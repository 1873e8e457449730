import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Painter, Pictures, type Subject } from '../canvas/pictures.ts';
import type { Delivery } from '../painter/order.ts';
import type { CameraMotion } from './camera-motion.ts';

/** What the painter has painted. */
type Painted = Exclude<Delivery, { readonly failure: string }>;

/** A painter in a worker of its own. */
export interface HiredPainter<Look> extends Painter<Look> {
  /** Hands every picture to `listener`, and to nobody else, until the returned function is called. */
  readonly onPainted: (listener: (painted: Painted) => void) => () => void;
}

/** Takes a worker on as a painter; `onFailure` is told what it could not paint. */
export function hire<Look>(worker: Worker, onFailure: (failure: string) => void): HiredPainter<Look> {
  let waiting: ((painted: Painted) => void) | undefined;
  worker.onmessage = ({ data }: MessageEvent<Delivery>) => {
    if ('failure' in data) onFailure(data.failure);
    else waiting?.(data);
  };
  worker.onerror = ({ message }) => onFailure(message);
  return {
    postMessage: (order) => worker.postMessage(order),
    onPainted: (listener) => {
      waiting = listener;
      return () => {
        if (waiting === listener) waiting = undefined;
      };
    },
  };
}

/**
 * Shows what a painter paints in two canvases, moved with the camera. `subject` is taken up with every
 * render; `onShown` is called with every new picture.
 */
export function usePictures<Look>(
  painter: HiredPainter<Look>,
  motion: CameraMotion,
  subject: Subject<Look>,
  onShown: () => void,
) {
  const ground = useRef<HTMLCanvasElement>(null);
  const view = useRef<HTMLCanvasElement>(null);
  const [pictures, setPictures] = useState<Pictures<Look>>();
  const shown = useRef(onShown);
  shown.current = onShown;

  useLayoutEffect(() => {
    if (ground.current === null || view.current === null) return;
    const canvases = { ground: ground.current, view: view.current };
    const made = new Pictures<Look>(canvases, painter, motion, () => shown.current());
    setPictures(made);
    return painter.onPainted((painted) => made.deliver(painted));
  }, [painter, motion]);
  useEffect(() => (pictures === undefined ? undefined : motion.listen(pictures.follow)), [motion, pictures]);
  useLayoutEffect(() => pictures?.show(subject));
  return { ground, view };
}
