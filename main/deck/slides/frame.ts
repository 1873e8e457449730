import { deckTrack } from '../../../renderer/exhibit/deck-track.ts';
import { ink, lights } from '../../../renderer/light/steps.ts';
import type { Item, Paragraph, Run, Slide } from './slide.ts';
import { sheet } from './slide.ts';
import type { SlideId } from './slide-ids.ts';
import { secondInk } from './strip-drawing.ts';
import type { Telling } from './telling.ts';
import { block, box, line, paragraph, run, text } from './text.ts';

export const margin = 56;
export const inner = sheet.width - 2 * margin;

/** Where the cell of a slide begins on the track: 27 cells with a line of paper between them. */
export function trackX(index: number): number {
  return Math.round((index * (sheet.width + 2)) / deckTrack.length);
}

/** The number of the slide, on the cell of the track that hangs lower. */
function numberItems(index: number): readonly Item[] {
  const step = lights[deckTrack[index] ?? 'd5'];
  const at = box(trackX(index), 0, trackX(index + 1) - 2 - trackX(index), 48);
  return [
    block(at, step.sea),
    text({ ...at, y: 6, height: 38 }, paragraph(run(String(index + 1), 'hour', 28, { colour: step.text })), {
      role: 'number',
      wraps: false,
      align: 'middle',
      anchor: 'middle',
    }),
  ];
}

/** Every picture has its text in the notes too. */
function picturesInWords(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'picture' ? [item.description] : []));
}

export interface Page {
  readonly id: SlideId;
  /** Its place in the deck, from 0. */
  readonly index: number;
  readonly title: string;
  /** The title as it is set, where it is not one run of names; together its runs say the same. */
  readonly titleRuns?: readonly Run[];
  readonly titleSize?: number;
  readonly titleWidth?: number;
  /** What the slide rests on. */
  readonly foot: Paragraph | string;
  readonly content: readonly Item[];
  /** What stands in the notes before the pictures in words. */
  readonly notes: readonly string[];
}

/** A white slide: track, title, content, foot. */
export function page(
  { id, index, title, titleRuns, titleSize = 60, titleWidth = inner, foot, content, notes }: Page,
  { words }: Telling,
): Slide {
  const heading = titleRuns ?? [run(title, 'name', titleSize)];
  return {
    id,
    title,
    items: [
      text(box(margin, 58, titleWidth, titleSize * 1.35), paragraph(heading), {
        role: 'title',
        wraps: false,
        anchor: 'middle',
      }),
      ...content,
      block(box(margin, 1014, inner, 2), ink),
      text(
        box(margin, 1018, 1330, 54),
        typeof foot === 'string' ? paragraph(run(foot, 'reading', 23, { colour: secondInk })) : foot,
        { role: 'foot', anchor: 'middle' },
      ),
      line(sheet.width - margin - 460, 1027, 460, run(words.common.title.join(' '), 'name', 26), {
        align: 'right',
      }),
      ...numberItems(index),
    ],
    notes: [...notes, ...picturesInWords(content)],
  };
}
