let context: CanvasRenderingContext2D | null | undefined;

function widthOf(text: string, size: number, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * size * 0.43;
  context.font = font;
  return context.measureText(text).width;
}

/** Width of reading text in italics, in the pixels that `size` is given in. */
export function italicWidth(text: string, size: number): number {
  return widthOf(text, size, `italic ${size}px "Source Serif 4 Variable", serif`);
}

/** Width of a name as the class `nm` draws it, in the pixels that `size` is given in. */
export function nameWidth(text: string, size: number): number {
  return widthOf(text, size, `condensed 640 ${size}px "Bricolage Grotesque Variable", sans-serif`);
}

/** Width of an hour as the class `hr` draws it. */
export function hourWidth(text: string, size: number): number {
  return widthOf(text, size, `semi-condensed 330 ${size}px "Bricolage Grotesque Variable", sans-serif`);
}
