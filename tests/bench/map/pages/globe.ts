import './page.css';
import { type Facing, matrixOf } from './globe-earth.ts';
import { shaderGlobe } from './globe-shader.ts';
import { places, stage } from './recipe.ts';

/**
 * A globe that fills the height of the window and turns under a finger, with its fifteen markers:
 * `?by=canvas`, `?by=pixels` or `?by=shader`, and `&share=2` for half as many pixels in a row.
 */
const asked = new URL(location.href).searchParams;
const share = Number(asked.get('share') ?? 1);
const size = Math.min(innerWidth, innerHeight);
const left = (innerWidth - size) / 2;
const box = stage();
document.body.style.background = '#12102c';
document.body.style.color = '#fff6e6';

const canvas = document.createElement('canvas');
canvas.width = Math.round(size / share / 2) * 2;
canvas.height = canvas.width;
canvas.style.cssText = `position:absolute;left:${left}px;top:0;width:${size}px;height:${size}px`;
// As the exhibit's map where no graphics card scales it: smoothing costs more than all else in a frame.
if (share > 1) canvas.style.imageRendering = 'pixelated';
box.append(canvas);

const markers = places.map(({ name, at: [longitude, latitude] }) => {
  const marker = document.createElement('div');
  marker.className = 'place';
  marker.innerHTML = '<i class="dot"></i><b class="name"></b>';
  const label = marker.querySelector('.name');
  if (label !== null) label.textContent = name;
  box.append(marker);
  const [l, p] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return { marker, at: [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)] as const };
});

function place(facing: Facing): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, k = 0] = matrixOf(facing);
  const r = size / 2;
  for (const {
    marker,
    at: [x, y, z],
  } of markers) {
    const right = left + r * (1 + a * x + b * y + c * z);
    const down = r * (1 - d * x - e * y - f * z);
    marker.style.transform = `translate(${right}px, ${down}px)`;
    marker.style.visibility = g * x + h * y + k * z > 0 ? 'visible' : 'hidden';
  }
}

function count(): void {
  window.bench.drawn = (window.bench.drawn ?? 0) + 1;
}

async function inWorker(worker: Worker): Promise<(facing: Facing) => void> {
  const offscreen = canvas.transferControlToOffscreen();
  const ready = new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
  worker.postMessage(offscreen, [offscreen]);
  await ready;
  worker.onmessage = count;
  return (facing) => worker.postMessage(facing);
}

async function globe(): Promise<(facing: Facing) => void> {
  switch (asked.get('by')) {
    case 'shader': {
      const shade = await shaderGlobe(canvas);
      return (facing) => {
        shade(facing);
        count();
      };
    }
    case 'pixels':
      return inWorker(new Worker(new URL('./globe-pixels.worker.ts', import.meta.url), { type: 'module' }));
    default:
      return inWorker(new Worker(new URL('./globe-canvas.worker.ts', import.meta.url), { type: 'module' }));
  }
}

const draw = await globe();
let facing: Facing = { longitude: 2, latitude: 25 };
const turn = (next: Facing) => {
  facing = next;
  draw(facing);
  place(facing);
};
turn(facing);

/** A finger keeps the place it has taken, near the middle of the globe. */
let held: { readonly x: number; readonly y: number; readonly facing: Facing } | undefined;
addEventListener('pointerdown', ({ clientX, clientY }) => {
  held = { x: clientX, y: clientY, facing };
});
addEventListener('pointermove', ({ clientX, clientY }) => {
  if (held === undefined) return;
  const degrees = 360 / (Math.PI * size);
  turn({
    longitude: held.facing.longitude - (clientX - held.x) * degrees,
    latitude: Math.min(80, Math.max(-80, held.facing.latitude + (clientY - held.y) * degrees)),
  });
});
addEventListener('pointerup', () => {
  held = undefined;
});
window.bench.ready = true;
