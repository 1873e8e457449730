import type { LanguageCode } from '../../../data/language.ts';
import type { Drawing } from '../slides/drawing.ts';
import type { Slide } from '../slides/slide.ts';
import { type Part, partTypes, type Relation } from './part.ts';
import { blockXml, pictureXml, textXml, treeXml } from './shapes.ts';
import { declaration, spaces } from './xml.ts';

/** Where a drawing lies in the package as a picture. */
export type PicturePath = (drawing: Drawing) => string;

/** A slide as its part, with its pictures, links and notes. `number` counts from 1. */
export function slidePart(slide: Slide, number: number, own: LanguageCode, pathOf: PicturePath): Part {
  const relations: Relation[] = [
    {
      id: 'rId1',
      kind: 'slideLayout',
      target: `ppt/slideLayouts/slideLayout${number === 1 ? 1 : 2}.xml`,
    },
    { id: 'rId2', kind: 'notesSlide', target: `ppt/notesSlides/notesSlide${number}.xml` },
  ];
  const relate = (kind: string, target: string, outside = false): string => {
    const known = relations.find((relation) => relation.kind === kind && relation.target === target);
    if (known !== undefined) return known.id;
    const id = `rId${relations.length + 1}`;
    relations.push({ id, kind, target, outside });
    return id;
  };
  const link = (address: string) => relate('hyperlink', address, true);
  const shapes = slide.items.map((item, index) => {
    const id = index + 2;
    switch (item.kind) {
      case 'block':
        return blockXml(item, id);
      case 'text':
        return textXml(item, id, own, link);
      case 'picture':
        return pictureXml(item, id, relate('image', pathOf(item.drawing)));
      default:
        return item satisfies never;
    }
  });
  return {
    path: `ppt/slides/slide${number}.xml`,
    type: partTypes.slide,
    content: `${declaration}<p:sld ${spaces}>${treeXml(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    relations,
  };
}
