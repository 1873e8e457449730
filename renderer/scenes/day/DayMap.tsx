import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Atlas } from '../../canvas/atlas.ts';
import { dayLayers, paintDay } from '../../canvas/day-picture.ts';
import { instant } from '../../light/moment.ts';
import { subsolar } from '../../light/sun.ts';
import type { Size } from '../../map/camera.ts';

/** The map under the standing light. Only two pictures move when it turns. */
export function DayMap({
  atlas,
  borders,
  minute,
  size,
  unit,
}: {
  readonly atlas: Atlas | undefined;
  readonly borders: boolean;
  readonly minute: number;
  readonly size: Size;
  readonly unit: number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const density = unit * devicePixelRatio;
  const { width, height } = size;
  const layers = useMemo(
    () => (atlas === undefined ? undefined : dayLayers(atlas, borders, { width, height }, density)),
    [atlas, borders, width, height, density],
  );
  const { longitude } = subsolar(instant(minute));
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (context === null || context === undefined || layers === undefined) return;
    paintDay(context, layers, longitude);
  }, [layers, longitude]);
  return (
    <canvas
      ref={canvas}
      className="day-map"
      width={Math.round(width * density)}
      height={Math.round(height * density)}
      style={{ height: `${height / 10}rem` }}
    />
  );
}
