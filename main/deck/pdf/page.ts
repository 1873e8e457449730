import { deckTrack } from '../../../renderer/exhibit/deck-track.ts';
import type { Rect } from '../../../renderer/layout/stage.ts';
import { lights } from '../../../renderer/light/steps.ts';
import { trackX } from '../slides/frame.ts';
import type { Block, Deck, Item, Paragraph, Run, Slide, Text } from '../slides/slide.ts';
import { quoted, short, svgOf } from './svg.ts';

/**
 * The deck as one static page without script, a sheet of 16:9 for each slide: whatever prints it gives
 * headings, paragraphs, lists, pictures with their descriptions, and links.
 *
 * @param fontFaces the `@font-face` rules of the exhibit, with addresses that this page can reach
 */
export function slidesPage(deck: Deck, fontFaces: string): string {
  const { language, title, author, subject, slides } = deck;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${quoted(title)}</title>`,
    `<meta name="author" content="${quoted(author)}"><meta name="description" content="${quoted(subject)}">`,
    `<style>${fontFaces}${style}</style></head><body>`,
    ...slides.map(slideHtml),
    '</body></html>',
  ].join('\n');
}

/** Ten design pixels are one rem: a slide of 1920 is 960 points wide, 13⅓ inches. */
const style = `
@page { size: 13.3333in 7.5in; margin: 0 }
* { margin: 0; padding: 0; box-sizing: border-box }
html { font-size: 6.66667px; -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { color: #180f36 }
section { position: relative; width: 192rem; height: 108rem; overflow: hidden; break-after: page }
section:last-child { break-after: auto }
section > * { position: absolute; display: block }
svg { display: block; width: 100%; height: 100%; overflow: hidden }
h1 { font-weight: inherit }
ul { list-style: disc outside; padding-left: 2.4rem }
li { font: 400 2.4rem/1.2 "Source Serif 4 Variable" }
a { color: inherit; text-decoration: underline; text-decoration-thickness: .12rem; text-underline-offset: .3rem; text-decoration-color: #7e7990 }
.s { white-space: pre }
.w { white-space: pre-wrap }
.c { display: flex; flex-direction: column; justify-content: center }
.e { display: flex; flex-direction: column; justify-content: flex-end }
.m { text-align: center }
.r { text-align: right }
.n { font: 640 1em/1.1 "Bricolage Grotesque Variable", "Noto Sans KR Variable", "Noto Sans Georgian Variable", sans-serif; font-stretch: 75% }
.h { font: 330 1em/1 "Bricolage Grotesque Variable", sans-serif; font-stretch: 88%; font-variant-numeric: tabular-nums }
.t { font: 400 1em/1.24 "Source Serif 4 Variable", "Noto Serif KR Variable", "Noto Serif Georgian Variable", serif; font-optical-sizing: auto }
.i { font: italic 400 1em/1.24 "Source Serif 4 Variable", serif; font-optical-sizing: auto }
`;

const faces = { name: 'n', hour: 'h', reading: 't', italic: 'i' } as const;

/** The track of light on top of every slide but the cover; it says nothing that is not said below. */
const trackHtml = deckTrack
  .map((step, index) => {
    const x = trackX(index);
    const cell = { x, y: 0, width: trackX(index + 1) - 2 - x, height: 14 };
    return blockHtml({ kind: 'block', box: cell, colour: lights[step].sea });
  })
  .join('');

function slideHtml({ id, items }: Slide, index: number): string {
  return `<section id="s${id}">${index === 0 ? '' : trackHtml}${items.map((item, index) => itemHtml(item, `s${id}${index}`)).join('\n')}</section>`;
}

function itemHtml(item: Item, id: string): string {
  switch (item.kind) {
    case 'block':
      return blockHtml(item);
    case 'picture':
      return `<div style="${place(item.box)}">${svgOf(item.drawing, id, item.description)}</div>`;
    case 'text':
      return textHtml(item);
    default:
      return item satisfies never;
  }
}

function blockHtml({ box, colour }: Block): string {
  return `<div style="${place(box)};background:${colour}"></div>`;
}

function place({ x, y, width, height }: Rect): string {
  return `left:${rem(x)};top:${rem(y)};width:${rem(width)};height:${rem(height)}`;
}

function rem(length: number): string {
  return `${short(length / 10)}rem`;
}

function textHtml({ box, role, paragraphs, wraps, align = 'left', anchor = 'top' }: Text): string {
  const classes = [
    wraps ? 'w' : 's',
    ...(align === 'left' ? [] : [align === 'middle' ? 'm' : 'r']),
    ...(anchor === 'top' ? [] : [anchor === 'middle' ? 'c' : 'e']),
  ].join(' ');
  const open = `class="${classes}" style="${place(box)}"`;
  // One heading, whatever its lines: a reader hears it as one sentence.
  if (role === 'title')
    return `<div ${open}><h1>${paragraphs.map((one, index) => lineHtml(one, index)).join(' ')}</h1></div>`;
  if (role === 'number') return `<div ${open}>${paragraphs.map(paragraphHtml).join('')}</div>`;
  return `<div ${open}>${grouped(paragraphs)}</div>`;
}

function lineHtml({ runs }: Paragraph, index: number): string {
  return `${index === 0 ? '' : '<br>'}${runs.map(runHtml).join('')}`;
}

/** Paragraphs, with entries that follow one another as one list. */
function grouped(paragraphs: readonly Paragraph[]): string {
  let html = '';
  let open = false;
  for (const one of paragraphs) {
    const listed = one.listed === true;
    if (listed && !open) html += '<ul>';
    if (!listed && open) html += '</ul>';
    open = listed;
    html += listed ? `<li${above(one)}>${runsHtml(one)}</li>` : paragraphHtml(one);
  }
  return open ? `${html}</ul>` : html;
}

function paragraphHtml(one: Paragraph): string {
  return `<p${above(one)}>${runsHtml(one)}</p>`;
}

function above({ above: air = 0 }: Paragraph): string {
  return air === 0 ? '' : ` style="margin-top:${rem(air)}"`;
}

function runsHtml({ runs }: Paragraph): string {
  return runs.map(runHtml).join('');
}

function runHtml({ text, face, size, colour, language, link }: Run): string {
  const spoken = language === undefined ? '' : ` lang="${language}"`;
  const letters = `<span class="${faces[face]}" style="font-size:${rem(size)};color:${colour}"${spoken}>${quoted(text)}</span>`;
  return link === undefined ? letters : `<a href="${quoted(link.address)}">${letters}</a>`;
}
