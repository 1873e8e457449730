import type { PioneerId } from '../../../data/pioneer.ts';
import type { Strip } from '../../../renderer/exhibit/figures.ts';
import { ink } from '../../../renderer/light/steps.ts';
import { circle, type Drawing, fill, stroke } from './drawing.ts';

/** Second text and graphic lines on white, at least 7:1 and 3:1. */
export const secondInk = '#494261';
export const greyLine = '#7e7990';

/** The fifteen on one line, from the least to the most; those named are raised. */
export function stripDrawing(strip: Strip, raised: readonly PioneerId[], width: number): Drawing {
  const height = 44;
  const margin = 9;
  const x = (at: number) => margin + at * (width - 2 * margin);
  return {
    width,
    height,
    marks: [
      ...stroke([[0, height - 1.5, width, height - 1.5]], greyLine, 2),
      ...strip.marks.flatMap(({ id, at }) =>
        raised.includes(id)
          ? [
              ...stroke([[x(at), height - 1, x(at), 10]], ink, 5),
              ...fill([circle({ x: x(at), y: 10 }, 9)], ink),
            ]
          : stroke([[x(at), height - 2, x(at), height - 20]], greyLine, 2),
      ),
    ],
  };
}
