let context: CanvasRenderingContext2D | null | undefined;

/** Width of reading text in italics, in the pixels that `size` is given in. */
export function italicWidth(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * size * 0.43;
  context.font = `italic ${size}px "Source Serif 4 Variable", serif`;
  return context.measureText(text).width;
}
