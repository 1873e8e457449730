import { geoOrthographic } from 'd3-geo';
import { type Facing, paintEarth, readEarth, sheetsOf } from './globe-earth.ts';

/** Draws the globe anew in every frame in which it has been turned, with d3's orthographic projection. */
self.onmessage = async ({ data: canvas }: MessageEvent<OffscreenCanvas>) => {
  const earth = await readEarth();
  const sheets = sheetsOf(canvas);
  const projection = geoOrthographic()
    .translate([canvas.width / 2, canvas.height / 2])
    .scale(canvas.width / 2)
    .precision(0);
  let turned: Facing | undefined;
  self.onmessage = (event: MessageEvent<Facing>) => {
    turned = event.data;
  };
  const draw = () => {
    requestAnimationFrame(draw);
    if (turned === undefined) return;
    projection.rotate([-turned.longitude, -turned.latitude]);
    turned = undefined;
    paintEarth(sheets, projection, earth);
    self.postMessage('drawn');
  };
  draw();
  self.postMessage('ready');
};
