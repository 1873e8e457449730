import { createHash } from 'node:crypto';
import type { Drawing } from '../slides/drawing.ts';
import { type Deck, sheet } from '../slides/slide.ts';
import { masterParts, notesSheet } from './masters.ts';
import { notesPart } from './notes-part.ts';
import { packed } from './package.ts';
import { type Part, partTypes, type Relation } from './part.ts';
import { pixelsOf } from './pixels.ts';
import { pngOf } from './png.ts';
import { slidePart } from './slide-part.ts';
import { declaration, emu, escaped, spaces } from './xml.ts';

/** Pixels per design pixel: 216 to the inch where the slide is printed on its own sheet. */
const density = 1.5;

/** Drawings as PNG by what they show, so that decks in several languages paint a picture once. */
export class Pictures {
  private readonly known = new Map<string, Uint8Array>();

  /** @returns a name that stands for what the picture shows, and its bytes */
  of(drawing: Drawing): readonly [name: string, png: Uint8Array] {
    const name = createHash('sha256').update(JSON.stringify(drawing)).digest('hex').slice(0, 16);
    const png = this.known.get(name) ?? pngOf(pixelsOf(drawing, density));
    this.known.set(name, png);
    return [name, png];
  }
}

/** The deck as PPTX. The same deck and date are the same bytes. */
export function pptxOf(deck: Deck, written: Date, pictures: Pictures): Uint8Array {
  const media = new Map<string, Uint8Array>();
  const pathOf = (drawing: Drawing) => {
    const [name, png] = pictures.of(drawing);
    const path = `ppt/media/${name}.png`;
    media.set(path, png);
    return path;
  };
  const { slides, language } = deck;
  const parts: readonly Part[] = [
    presentation(deck),
    ...masterParts(),
    ...slides.map((slide, index) => slidePart(slide, index + 1, language, pathOf)),
    ...slides.map((slide, index) => notesPart(slide, index + 1, language)),
    ...properties(deck, written),
    ...[...media].map(([path, content]) => ({ path, content })),
  ];
  const root: Part = {
    path: '',
    content: '',
    relations: [
      { id: 'rId1', kind: 'officeDocument', target: 'ppt/presentation.xml' },
      { id: 'rId2', kind: 'core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', kind: 'extended-properties', target: 'docProps/app.xml' },
    ],
  };
  return packed(parts, root, written);
}

function presentation({ slides }: Deck): Part {
  const first = 3;
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${first + index}"/>`).join('');
  const next = first + slides.length;
  const relations: Relation[] = [
    { id: 'rId1', kind: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' },
    { id: 'rId2', kind: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
    ...slides.map((_, index) => ({
      id: `rId${first + index}`,
      kind: 'slide',
      target: `ppt/slides/slide${index + 1}.xml`,
    })),
    { id: `rId${next}`, kind: 'presProps', target: 'ppt/presProps.xml' },
    { id: `rId${next + 1}`, kind: 'viewProps', target: 'ppt/viewProps.xml' },
    { id: `rId${next + 2}`, kind: 'theme', target: 'ppt/theme/theme1.xml' },
    { id: `rId${next + 3}`, kind: 'tableStyles', target: 'ppt/tableStyles.xml' },
  ];
  const size = (name: string, { width, height }: { readonly width: number; readonly height: number }) =>
    `<p:${name} cx="${width * emu}" cy="${height * emu}"/>`;
  return {
    path: 'ppt/presentation.xml',
    type: partTypes.presentation,
    // The list of notes masters stands before that of the slides: ECMA-376 part 1, 19.2.1.26.
    content: `${declaration}<p:presentation ${spaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst>${size('sldSz', sheet)}${size('notesSz', notesSheet)}<p:defaultTextStyle><a:defPPr><a:defRPr lang="fr-FR"/></a:defPPr></p:defaultTextStyle></p:presentation>`,
    relations,
  };
}

function properties({ title, author, subject, language, slides }: Deck, written: Date): readonly Part[] {
  const at = `${written.toISOString().slice(0, 19)}Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    {
      path: 'ppt/presProps.xml',
      type: partTypes.presProps,
      content: `${declaration}<p:presentationPr ${spaces}/>`,
    },
    {
      path: 'ppt/viewProps.xml',
      type: partTypes.viewProps,
      content: `${declaration}<p:viewPr ${spaces}/>`,
    },
    {
      path: 'ppt/tableStyles.xml',
      type: partTypes.tableStyles,
      content: `${declaration}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    },
    {
      path: 'docProps/core.xml',
      type: partTypes.core,
      content: `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(author)}</dc:creator><dc:language>${language}</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`,
    },
    {
      path: 'docProps/app.xml',
      type: partTypes.app,
      content: `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><PresentationFormat>On-screen Show (16:9)</PresentationFormat><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes><Application>Pioneers</Application></Properties>`,
    },
  ];
}
