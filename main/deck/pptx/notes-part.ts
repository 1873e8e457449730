import type { LanguageCode } from '../../../data/language.ts';
import type { Slide } from '../slides/slide.ts';
import { regional } from './letters.ts';
import { type Part, partTypes } from './part.ts';
import { treeXml } from './shapes.ts';
import { declaration, escaped, spaces } from './xml.ts';

/** The notes of a slide: its picture above, facts and sources below, a paragraph each. */
export function notesPart({ notes }: Slide, number: number, own: LanguageCode): Part {
  const paragraphs = notes
    .map(
      (note) => `<a:p><a:r><a:rPr lang="${regional(own)}" dirty="0"/><a:t>${escaped(note)}</a:t></a:r></a:p>`,
    )
    .join('');
  const shapes = [
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>',
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`,
  ];
  return {
    path: `ppt/notesSlides/notesSlide${number}.xml`,
    type: partTypes.notesSlide,
    content: `${declaration}<p:notes ${spaces}>${treeXml(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    relations: [
      { id: 'rId1', kind: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
      { id: 'rId2', kind: 'slide', target: `ppt/slides/slide${number}.xml` },
    ],
  };
}
