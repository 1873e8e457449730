import type { Rect } from '../../../renderer/layout/stage.ts';
import { ink } from '../../../renderer/light/steps.ts';
import type { Block, Face, Paragraph, Run, Text } from './slide.ts';

/** Short ways to say what stands on a slide. Lengths are design pixels. */

export function box(x: number, y: number, width: number, height: number): Rect {
  return { x, y, width, height };
}

export function block(at: Rect, colour: string): Block {
  return { kind: 'block', box: at, colour };
}

type Manner = { readonly colour?: string } & Pick<Run, 'language' | 'link'>;

export function run(text: string, face: Face, size: number, { colour = ink, ...more }: Manner = {}): Run {
  return { text, face, size, colour, ...more };
}

export function paragraph(runs: Run | readonly Run[], above = 0): Paragraph {
  return { runs: 'text' in runs ? [runs] : runs, above };
}

type Setting = Partial<Pick<Text, 'role' | 'wraps' | 'align' | 'anchor'>>;

export function text(at: Rect, paragraphs: Paragraph | readonly Paragraph[], setting: Setting = {}): Text {
  const { role = 'body', wraps = true, ...more } = setting;
  return {
    kind: 'text',
    role,
    box: at,
    paragraphs: 'runs' in paragraphs ? [paragraphs] : paragraphs,
    wraps,
    ...more,
  };
}

/** Letters on one line, that begin (or end, or are centred) at a point; `y` is the top of the line. */
export function line(x: number, y: number, width: number, what: Run | readonly Run[], setting: Setting = {}) {
  const runs = 'text' in what ? [what] : what;
  const size = Math.max(...runs.map((each) => each.size));
  return text(box(x, y, width, size * 1.25), paragraph(runs), { wraps: false, ...setting });
}

/** With a capital first, as a heading. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
