import { type GeoProjection, geoPath } from 'd3-geo';
import { ink, lamp, nightTerritory, paper } from '../light/steps.ts';
import type { Size } from '../map/camera.ts';
import { daySide } from '../map/day-turn.ts';
import type { Area } from './atlas.ts';
import { sinkOf } from './sink.ts';

/**
 * A territory on the map of the day, painted once in each of its two looks: an outline of a thousand
 * points costs more than a frame has time for.
 */
export interface TerritoryPicture {
  /** The left upper corner when the map is centred on Greenwich, in device pixels. */
  readonly x: number;
  readonly y: number;
  readonly day: ImageBitmap;
  readonly night: ImageBitmap;
  /** The day and the night of the whole map, in design pixels; to be filled by even and odd. */
  readonly light: Readonly<Record<'day' | 'night', Path2D>>;
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Room for the line about a territory, in design pixels. */
const lineRoom = 2;

export function territoryPicture(
  area: Area,
  projection: GeoProjection,
  light: TerritoryPicture['light'],
  density: number,
): TerritoryPicture {
  const outline = new Path2D();
  geoPath(projection, sinkOf(outline))(area);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(area);
  const x = Math.floor((left - lineRoom) * density);
  const y = Math.floor((top - lineRoom) * density);
  const canvas = new OffscreenCanvas(
    Math.ceil((right + lineRoom) * density) - x,
    Math.ceil((bottom + lineRoom) * density) - y,
  );
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gives no canvas to draw a territory on');
  const look = (side: 'day' | 'night') => {
    context.setTransform(density, 0, 0, density, -x, -y);
    // A small territory of many islands would drown in its own line.
    paintLook(context, outline, side, right - left < 30 ? 0.7 : 1.5);
    return canvas.transferToImageBitmap();
  };
  return { x, y, day: look('day'), night: look('night'), light };
}

/** By day paper with a line of ink, at night a light of its own. */
function paintLook(context: Context, outline: Path2D, side: 'day' | 'night', line: number): void {
  context.globalAlpha = side === 'day' ? 0.6 : 1;
  context.fillStyle = side === 'day' ? paper : nightTerritory;
  context.fill(outline);
  context.globalAlpha = 1;
  context.strokeStyle = side === 'day' ? ink : lamp;
  context.lineJoin = 'round';
  context.lineWidth = line;
  context.stroke(outline);
}

/**
 * Paints a territory `dx` device pixels to the right of where it lies around Greenwich; on the terminator
 * in both its looks.
 */
export function paintTerritory(
  context: Context,
  { x, y, day, night, light }: TerritoryPicture,
  { dx, size, density }: { readonly dx: number; readonly size: Size; readonly density: number },
): void {
  const left = x + dx;
  if (left >= size.width * density || left + day.width <= 0) return;
  const box = {
    x: left / density,
    y: y / density,
    width: day.width / density,
    height: day.height / density,
  };
  const side = daySide(box, size.width);
  if (side !== 'both') {
    context.drawImage(side === 'day' ? day : night, left, y);
    return;
  }
  for (const [bitmap, part] of [
    [day, light.day],
    [night, light.night],
  ] as const) {
    context.save();
    // The box first: a clip costs by the length of what is cut.
    context.beginPath();
    context.rect(left, y, day.width, day.height);
    context.clip();
    context.scale(density, density);
    context.clip(part, 'evenodd');
    context.scale(1 / density, 1 / density);
    context.drawImage(bitmap, left, y);
    context.restore();
  }
}
