import type { Drawing, Line, Mark } from '../slides/drawing.ts';

/** A drawing as SVG, with its description as alternative text. `id` begins the names of its clips. */
export function svgOf({ width, height, marks }: Drawing, id: string, description: string): string {
  const clips: string[] = [];
  const drawn = marks.map((mark) => markSvg(mark, id, clips)).join('');
  return `<svg viewBox="0 0 ${short(width)} ${short(height)}" role="img" aria-label="${quoted(description)}"><defs>${clips.join('')}</defs>${drawn}</svg>`;
}

function markSvg(mark: Mark, id: string, clips: string[]): string {
  switch (mark.kind) {
    case 'fill':
      return `<path d="${pathOf(mark.rings, true)}" fill="${mark.colour}"${opacity('fill', mark.opacity)}${mark.rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}/>`;
    case 'stroke':
      return `<path d="${pathOf(mark.lines, mark.closed)}" fill="none" stroke="${mark.colour}" stroke-width="${short(mark.width)}" stroke-linejoin="round"${opacity('stroke', mark.opacity)}/>`;
    case 'inside': {
      const name = `${id}c${clips.length}`;
      // Its place is taken before those of the clips within it.
      const at = clips.push('') - 1;
      clips[at] =
        `<clipPath id="${name}"><path d="${pathOf(mark.rings, true)}"${mark.rule === 'evenodd' ? ' clip-rule="evenodd"' : ''}/></clipPath>`;
      return `<g clip-path="url(#${name})">${mark.marks.map((one) => markSvg(one, id, clips)).join('')}</g>`;
    }
    default:
      return mark satisfies never;
  }
}

function opacity(what: 'fill' | 'stroke', share: number): string {
  return share === 1 ? '' : ` ${what}-opacity="${short(share)}"`;
}

function pathOf(lines: readonly Line[], closed: boolean): string {
  return lines
    .map((line) => {
      let path = '';
      for (let i = 0; i + 1 < line.length; i += 2)
        path += `${i === 0 ? 'M' : 'L'}${short(line[i] ?? 0)} ${short(line[i + 1] ?? 0)}`;
      return closed ? `${path}Z` : path;
    })
    .join('');
}

/** A number with two digits after the point at most. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function quoted(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
