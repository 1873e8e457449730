/**
 * The stage is the window measured in design pixels: the unit of the drawings, of which a landscape
 * window is at least 1920 × 1080 and a portrait one at least 1080 × 1920. Everything on it is placed
 * in these units, so one layout serves every resolution; the longer axis only gains room.
 */
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** CSS pixels per design pixel. */
  readonly unit: number;
  readonly portrait: boolean;
}

/** `width` and `height` in CSS pixels, both above 0. */
export function stageFor(width: number, height: number): Stage {
  const portrait = height > width;
  const unit = portrait ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080);
  return { width: width / unit, height: height / unit, unit, portrait };
}

/** Design pixels per millimetre of glass, from the diagonal of the screen. */
export function pixelsPerMillimetre(stage: Stage, diagonalInches: number): number {
  return Math.hypot(stage.width, stage.height) / (diagonalInches * 25.4);
}

/** A rectangle in design pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
