import { closeSync, openSync, readSync } from 'node:fs';
import { lightSteps, lights } from '../../renderer/light/steps.ts';
import { layoutOf } from '../../scripts/picture.mjs';

/** Rows and columns of the grid on which the glass is looked at: enough for continents, cheap to read. */
const rows = 27;
const columns = 48;

/** The colours of land in every light: nothing else on the screen is painted in them so widely. */
const land = new Set(lightSteps.map((step) => Number.parseInt(lights[step].land.slice(1), 16)));

/** A look at what a virtual display shows, as often as wanted. */
export interface Glass {
  /** The share of the screen that is painted as land, 0 to 1. */
  readonly landShare: () => number;
  /** How many colours are painted at the points that are looked at: a dead screen has one or two. */
  readonly colours: () => number;
  readonly close: () => void;
}

/** @param frameBuffer the file of a virtual display */
export function lookAt(frameBuffer: string): Glass {
  const file = openSync(frameBuffer, 'r');
  const head = Buffer.alloc(100);
  readSync(file, head, 0, head.length, 0);
  const { width, height, stride, start } = layoutOf(head);
  const row = Buffer.alloc(width * 4);
  const points = () => {
    const found: number[] = [];
    for (let y = 0; y < rows; y += 1) {
      readSync(file, row, 0, row.length, start + Math.floor(((y + 0.5) * height) / rows) * stride);
      for (let x = 0; x < columns; x += 1)
        found.push(row.readUIntLE(Math.floor(((x + 0.5) * width) / columns) * 4, 3));
    }
    return found;
  };
  return {
    landShare: () => points().filter((colour) => land.has(colour)).length / (rows * columns),
    colours: () => new Set(points()).size,
    close: () => closeSync(file),
  };
}
