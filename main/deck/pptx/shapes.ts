import type { LanguageCode } from '../../../data/language.ts';
import type { Rect } from '../../../renderer/layout/stage.ts';
import type { Block, Picture, Text } from '../slides/slide.ts';
import { bodyXml, type LinkId } from './letters.ts';
import { emu, escaped } from './xml.ts';

export function frameXml({ x, y, width, height }: Rect): string {
  const whole = (length: number) => Math.round(length * emu);
  return `<a:off x="${whole(x)}" y="${whole(y)}"/><a:ext cx="${Math.max(1, whole(width))}" cy="${Math.max(1, whole(height))}"/>`;
}

const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

/** A mark for whoever hears the slide: nothing is said here. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
}

export function blockXml({ box, colour }: Block, id: number): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Ground ${id}">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>${frameXml(box)}</a:xfrm>${rectangle}${solid(colour)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

const places = {
  title: { name: 'Title', holder: '<p:ph type="title"/>' },
  foot: { name: 'Source', holder: '<p:ph type="ftr" sz="quarter" idx="11"/>' },
  number: { name: 'Slide number', holder: '<p:ph type="sldNum" sz="quarter" idx="12"/>' },
} as const;

export function textXml(text: Text, id: number, own: LanguageCode, link: LinkId): string {
  const body = `<p:txBody>${bodyXml(text, own, link)}</p:txBody>`;
  const frame = `<a:xfrm>${frameXml(text.box)}</a:xfrm>`;
  if (text.role === 'body')
    return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${frame}${rectangle}<a:noFill/></p:spPr>${body}</p:sp>`;
  const { name, holder } = places[text.role];
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${holder}</p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr>${body}</p:sp>`;
}

export function pictureXml({ box, description }: Picture, id: number, relation: string): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${escaped(description)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>${frameXml(box)}</a:xfrm>${rectangle}</p:spPr></p:pic>`;
}

/** All shapes of a page in one tree. */
export function treeXml(shapes: readonly string[]): string {
  return `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree></p:cSld>`;
}
