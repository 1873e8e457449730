import type { LanguageCode } from '../../../data/language.ts';
import type { Face, Paragraph, Run, Text } from '../slides/slide.ts';
import { escaped } from './xml.ts';

/** The languages as an office program names them, with a country. */
const regions: Readonly<Record<string, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  es: 'es-ES',
  ko: 'ko-KR',
  ka: 'ka-GE',
  id: 'id-ID',
  pt: 'pt-BR',
  sw: 'sw-KE',
  gd: 'gd-GB',
};

export function regional(language: string): string {
  return regions[language] ?? regions[language.slice(0, 2)] ?? language;
}

/**
 * Hundredths of a point in a design pixel. The exhibit's names are set condensed, which no office
 * program can ask of a typeface: there they are smaller, so that they take the same room.
 */
const points: { readonly [F in Face]: number } = { name: 39, hour: 43, reading: 47, italic: 47 };

/** What a link leads to, as the slide numbers it. */
export type LinkId = (address: string) => string;

function runXml({ text, face, size, colour, language, link }: Run, own: LanguageCode, id: LinkId) {
  const manner = [
    `lang="${regional(language ?? own)}"`,
    ...(language === undefined ? [] : [`altLang="${regional(own)}"`]),
    `sz="${Math.round(size * points[face])}"`,
    `b="${face === 'name' ? 1 : 0}"`,
    `i="${face === 'italic' ? 1 : 0}"`,
    'dirty="0"',
  ].join(' ');
  const font = face === 'name' || face === 'hour' ? 'mj' : 'mn';
  const faces = `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/>`;
  const leads =
    link === undefined
      ? ''
      : `<a:hlinkClick r:id="${id(link.address)}" tooltip="${escaped(link.description)}"/>`;
  return `<a:r><a:rPr ${manner}><a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>${faces}${leads}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
}

const aligns = { left: 'l', middle: 'ctr', right: 'r' } as const;
const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

function paragraphXml(
  { runs, above = 0, listed = false }: Paragraph,
  align: 'l' | 'ctr' | 'r',
  own: LanguageCode,
  id: LinkId,
): string {
  const indent = listed ? ' marL="228600" indent="-228600"' : ' marL="0" indent="0"';
  const bullet = listed ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>';
  const air = `<a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round(above * 50)}"/></a:spcBef>`;
  return `<a:p><a:pPr${indent} algn="${align}">${air}${bullet}</a:pPr>${runs.map((run) => runXml(run, own, id)).join('')}</a:p>`;
}

/** What stands in a box: how it lies there, and its paragraphs. `number` becomes a field. */
export function bodyXml(
  { paragraphs, wraps, align = 'left', anchor = 'top', role }: Text,
  own: LanguageCode,
  id: LinkId,
): string {
  const body = `<a:bodyPr vert="horz" wrap="${wraps ? 'square' : 'none'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchors[anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle/>`;
  const texts = paragraphs.map((one) => paragraphXml(one, aligns[align], own, id)).join('');
  if (role !== 'number') return body + texts;
  const field = texts
    .replace('<a:r>', '<a:fld id="{5B2C7A50-9D6E-4B0A-8C53-2016120910A5}" type="slidenum">')
    .replace('</a:r>', '</a:fld>');
  return body + field;
}
