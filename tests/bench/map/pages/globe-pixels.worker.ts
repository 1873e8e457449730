import { type Facing, matrixOf } from './globe-earth.ts';
import { paintTexture } from './globe-texture.ts';

/**
 * Takes every pixel of the globe from a picture of the earth that is painted once and laid around an
 * octahedron (Engelhardt and Dachsbacher 2008): finding the place needs no angle, only a division.
 */
const side = 2048;

async function octahedron(): Promise<Uint32Array> {
  const flat = await paintTexture(2048);
  const image = flat.getContext('2d')?.getImageData(0, 0, flat.width, flat.height);
  if (image === undefined) throw new Error('the browser gives no pixels');
  const from = new Uint32Array(image.data.buffer);
  const texels = new Uint32Array(side * side);
  for (let j = 0; j < side; j += 1)
    for (let i = 0; i < side; i += 1) {
      let x = ((i + 0.5) * 2) / side - 1;
      let y = ((j + 0.5) * 2) / side - 1;
      const z = 1 - Math.abs(x) - Math.abs(y);
      if (z < 0) [x, y] = [(1 - Math.abs(y)) * Math.sign(x || 1), (1 - Math.abs(x)) * Math.sign(y || 1)];
      const u = Math.atan2(y, x) / (2 * Math.PI) + 0.5;
      const v = 0.5 - Math.atan2(z, Math.hypot(x, y)) / Math.PI;
      const at =
        Math.min(flat.height - 1, Math.floor(v * flat.height)) * flat.width +
        Math.min(flat.width - 1, Math.floor(u * flat.width));
      texels[j * side + i] = from[at] ?? 0;
    }
  return texels;
}

/** Fills the disc of the globe, `size` pixels wide, in `out`. */
function fill(out: Uint32Array, size: number, texels: Uint32Array, matrix: Float32Array): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, k = 0] = matrix;
  const r = size / 2;
  const half = side / 2;
  for (let row = 0; row < size; row += 1) {
    const y = (r - row - 0.5) / r;
    const reach = Math.floor(r * Math.sqrt(1 - y * y));
    for (let column = r - reach; column < r + reach; column += 1) {
      const x = (column + 0.5 - r) / r;
      const z = Math.sqrt(Math.max(0, 1 - x * x - y * y));
      const ex = a * x + d * y + g * z;
      const ey = b * x + e * y + h * z;
      const ez = c * x + f * y + k * z;
      const ax = Math.abs(ex);
      const ay = Math.abs(ey);
      const scale = half / (ax + ay + Math.abs(ez));
      let u = ex * scale;
      let v = ey * scale;
      if (ez < 0) {
        u = ex < 0 ? ay * scale - half : half - ay * scale;
        v = ey < 0 ? ax * scale - half : half - ax * scale;
      }
      out[row * size + column] = texels[(((v + half) | 0) << 11) + ((u + half) | 0)] ?? 0;
    }
  }
}

self.onmessage = async ({ data: canvas }: MessageEvent<OffscreenCanvas>) => {
  const texels = await octahedron();
  const size = canvas.width;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('the browser gives no canvas');
  const image = context.createImageData(size, size);
  const out = new Uint32Array(image.data.buffer);
  let turned: Facing | undefined;
  self.onmessage = (event: MessageEvent<Facing>) => {
    turned = event.data;
  };
  const draw = () => {
    requestAnimationFrame(draw);
    if (turned === undefined) return;
    fill(out, size, texels, matrixOf(turned));
    turned = undefined;
    context.putImageData(image, 0, 0);
    self.postMessage('drawn');
  };
  draw();
  self.postMessage('ready');
};
