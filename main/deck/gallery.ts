import type { DeckFormat } from '../../data/deck.ts';
import { endonyms, type LanguageCode } from '../../data/language.ts';
import { slideWordsIn } from '../../data/languages/slides-in.ts';
import { wordsIn } from '../../data/languages/words.ts';
import { lightSteps, lights } from '../../renderer/light/steps.ts';
import type { Deck } from './slides/slide.ts';
import type { SlideId } from './slides/slide-ids.ts';

/** What lies in the folder beside the gallery. */
export interface Collection {
  readonly decks: readonly Deck[];
  readonly formats: readonly DeckFormat[];
  readonly scenes: readonly SlideId[];
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * The page that shows everything in the folder: opened from the disk, it needs no network and no script.
 *
 * @returns the text of `index.html`
 */
export function galleryOf({ decks, formats, scenes, size }: Collection): string {
  const [first] = decks;
  const language = first?.language ?? 'fr';
  const words = wordsIn[language];
  const title = words.common.title.join(' ');
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(words.calm.dayAndPlace)}</p>
${decks.length < 2 ? '' : `<nav aria-label="${escaped(words.common.languages)}">${decks.map(jump).join('')}</nav>`}
</header>
<div class="sky" aria-hidden="true">${[...lightSteps]
    .reverse()
    .map((step) => `<i style="background:${lights[step].sea}"></i>`)
    .join('')}</div>
<main>
${decks.map((deck) => sectionOf(deck, formats, scenes, size)).join('\n')}
</main>
</html>
`;
}

const jump = ({ language }: Deck) => `<a href="#${language}" lang="${language}">${endonyms[language]}</a>`;

function sectionOf(
  deck: Deck,
  formats: readonly DeckFormat[],
  scenes: readonly SlideId[],
  { width, height }: Collection['size'],
): string {
  const { language } = deck;
  const slides = deck.slides.filter(({ id }) => scenes.includes(id));
  const files = formats.filter((format) => format !== 'png');
  return `<section id="${language}" lang="${language}" aria-labelledby="${language}-title">
<h2 id="${language}-title">${endonyms[language]}</h2>
${files.length === 0 ? '' : `<p class="files">${files.map((format) => fileLink(language, format)).join('')}</p>`}
<ol>
${slides
  .map(({ id, title }) => {
    const caption = `<span class="number">${id.slice(0, 2)}</span> ${escaped(title)}`;
    if (!formats.includes('png')) return `<li><p>${caption}</p></li>`;
    return `<li><a href="${language}/${id}.png"><img src="${language}/${id}.png" width="${width}" height="${height}" loading="lazy" alt=""><span class="caption">${caption}</span></a></li>`;
  })
  .join('\n')}
</ol>
</section>`;
}

function fileLink(language: LanguageCode, format: DeckFormat): string {
  const name = format === 'pdf' ? 'PDF' : 'PowerPoint';
  return `<a href="pioneers-${language}.${format}">${escaped(slideWordsIn[language].subject)} (${name})</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const night = lights.n0;

const style = `
*{box-sizing:border-box;margin:0}
html{background:#fff;color:#180f36;font:18px/1.4 "Source Serif 4","Source Serif Pro",Georgia,serif}
h1,h2,nav a,.files a,.number{font-family:"Bricolage Grotesque","Arial Narrow","Helvetica Neue",Arial,sans-serif;font-weight:700;line-height:1.05}
header{padding:56px max(24px,4vw) 40px;background:${night.sea};color:${night.text}}
h1{font-size:clamp(40px,6vw,96px);letter-spacing:-.01em;max-width:18ch}
header p{margin-top:12px;font-size:22px}
nav{display:flex;flex-wrap:wrap;gap:32px;margin-top:28px}
nav a{padding:10px 2px;color:inherit;text-decoration:none;border-bottom:3px solid}
.sky{display:flex;height:20px}
.sky i{flex:1}
main{padding:0 max(24px,4vw) 80px}
section{padding-top:56px}
h2{font-size:44px}
.files{display:flex;flex-wrap:wrap;gap:16px;margin-top:20px}
.files a{padding:14px 20px;background:#180f36;color:#fff6e6;text-decoration:none}
ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,400px),1fr));gap:40px 32px;margin-top:32px;padding:0;list-style:none}
li a{display:block;color:inherit;text-decoration:none}
img{display:block;width:100%;height:auto;background:${night.sea}}
.caption{display:block;padding-top:10px;border-top:4px solid #180f36;margin-top:10px}
.number{margin-right:6px;font-size:20px}
a:focus-visible{outline:4px solid #180f36;outline-offset:4px}
a:hover .caption{background:#ffd98c}
header a:focus-visible{outline-color:#ffd98c}
`;
