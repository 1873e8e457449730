import type { View } from '../map/picture.ts';
import type { Delivery, Order, Sheet } from './order.ts';

/** How orders are painted. */
export interface Painting<Look> {
  /** Paints and says whether nothing finer is to come. `false` where nothing can be painted yet. */
  readonly paint: (
    context: OffscreenCanvasRenderingContext2D,
    order: Order<Look>,
  ) => { readonly final: boolean } | false;
}

/**
 * Answers the page's orders from inside a worker. The returned function is called when finer outlines
 * have arrived: what was not final is painted again.
 */
export function serve<Look>({ paint }: Painting<Look>): () => void {
  const canvas = new OffscreenCanvas(1, 1);
  const open = new Map<Sheet, Order<Look>>();
  const answer = (delivery: Delivery, transfer: Transferable[]) => self.postMessage(delivery, { transfer });
  const deliver = (order: Order<Look>) => {
    try {
      const context = fitted(canvas, order.view);
      const painted = paint(context, order);
      if (painted === false) return;
      if (painted.final) open.delete(order.sheet);
      const bitmap = canvas.transferToImageBitmap();
      answer({ number: order.number, sheet: order.sheet, bitmap, final: painted.final }, [bitmap]);
    } catch (error) {
      open.delete(order.sheet);
      answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }, []);
    }
  };
  self.onmessage = ({ data }: MessageEvent<Order<Look>>) => {
    open.set(data.sheet, data);
    deliver(data);
  };
  return () => {
    for (const order of [...open.values()]) deliver(order);
  };
}

function fitted(canvas: OffscreenCanvas, { area, density }: View): OffscreenCanvasRenderingContext2D {
  const width = Math.round(area.width * density);
  const height = Math.round(area.height * density);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('the browser gives no canvas to paint the map on');
  return context;
}
