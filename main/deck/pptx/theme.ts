import { ink, lamp, lights, paper } from '../../../renderer/light/steps.ts';
import { secondInk } from '../slides/strip-drawing.ts';
import { declaration } from './xml.ts';

function colour(hex: string): string {
  return `<a:srgbClr val="${hex.slice(1).toUpperCase()}"/>`;
}

/**
 * A typeface by its name, with what another machine needs to find the nearest where it is not installed:
 * its PANOSE numbers, and for each foreign script a face that systems bring along.
 */
function typefaces(latin: string, hangul: string): string {
  return [
    latin,
    '<a:ea typeface=""/><a:cs typeface=""/>',
    `<a:font script="Hang" typeface="${hangul}"/>`,
    '<a:font script="Geor" typeface="Sylfaen"/>',
  ].join('');
}

/** Sans serif: names and hours. PANOSE of a plain grotesque, so that Arial or Helvetica takes its place. */
const nameFace = 'Bricolage Grotesque';
/** Serif: reading. PANOSE of an old style, so that Times or Georgia takes its place. */
const readingFace = 'Source Serif 4';

const plainLine =
  '<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/></a:ln>';
const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const three = (one: string) => one + one + one;

/** Colours of the light, two typefaces, and nothing that shines or casts a shadow. */
export function theme(name: string): string {
  return [
    declaration,
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>`,
    '<a:clrScheme name="Pioneers">',
    `<a:dk1>${colour(ink)}</a:dk1><a:lt1>${colour('#ffffff')}</a:lt1>`,
    `<a:dk2>${colour(lights.n0.sea)}</a:dk2><a:lt2>${colour(paper)}</a:lt2>`,
    `<a:accent1>${colour(lights.d2.sea)}</a:accent1><a:accent2>${colour(lights.d0.sea)}</a:accent2>`,
    `<a:accent3>${colour(lights.n3.sea)}</a:accent3><a:accent4>${colour(lights.n1.sea)}</a:accent4>`,
    `<a:accent5>${colour(lights.d5.sea)}</a:accent5><a:accent6>${colour(lamp)}</a:accent6>`,
    `<a:hlink>${colour(secondInk)}</a:hlink><a:folHlink>${colour(secondInk)}</a:folHlink>`,
    '</a:clrScheme><a:fontScheme name="Pioneers">',
    `<a:majorFont>${typefaces(
      `<a:latin typeface="${nameFace}" panose="020B0604020202020204" pitchFamily="34" charset="0"/>`,
      '맑은 고딕',
    )}</a:majorFont>`,
    `<a:minorFont>${typefaces(
      `<a:latin typeface="${readingFace}" panose="02040502050405020303" pitchFamily="18" charset="0"/>`,
      '바탕',
    )}</a:minorFont>`,
    '</a:fontScheme><a:fmtScheme name="Pioneers">',
    `<a:fillStyleLst>${three(plainFill)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${three(plainLine)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${three(noEffect)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${three(plainFill)}</a:bgFillStyleLst>`,
    '</a:fmtScheme></a:themeElements></a:theme>',
  ].join('');
}
