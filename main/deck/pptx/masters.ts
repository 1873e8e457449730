import { deckTrack } from '../../../renderer/exhibit/deck-track.ts';
import { lights } from '../../../renderer/light/steps.ts';
import { trackX } from '../slides/frame.ts';
import { sheet } from '../slides/slide.ts';
import { box } from '../slides/text.ts';
import { type Part, partTypes } from './part.ts';
import { blockXml, frameXml, treeXml } from './shapes.ts';
import { theme } from './theme.ts';
import { declaration, spaces } from './xml.ts';

const map =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const ground =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** A tree of shapes on the white ground. */
function grounded(shapes: readonly string[]): string {
  return treeXml(shapes).replace('<p:cSld>', `<p:cSld>${ground}`);
}

function holder(id: number, name: string, ph: string, frame: string, text: string, body = ''): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${frame}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"${body}><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`;
}

const titleFrame = frameXml(box(56, 58, 1808, 82));
const bodyFrame = frameXml(box(56, 170, 1808, 820));
const footFrame = frameXml(box(56, 1022, 1390, 44));
const numberFrame = frameXml(box(0, 6, 69, 38));

const paragraph = (text: string) => `<a:p><a:r><a:rPr lang="fr-FR"/><a:t>${text}</a:t></a:r></a:p>`;
const empty = '<a:p><a:endParaRPr lang="fr-FR"/></a:p>';
const numberField =
  '<a:p><a:fld id="{5B2C7A50-9D6E-4B0A-8C53-2016120910A5}" type="slidenum"><a:rPr lang="fr-FR"/><a:t>‹#›</a:t></a:fld></a:p>';

function holders(from: number, withBody: boolean): readonly string[] {
  return [
    holder(from, 'Title', '<p:ph type="title"/>', titleFrame, paragraph('Titre'), ' anchor="ctr"'),
    ...(withBody
      ? [holder(from + 1, 'Text', '<p:ph type="body" idx="1"/>', bodyFrame, paragraph('Texte'))]
      : []),
    holder(from + 2, 'Source', '<p:ph type="ftr" sz="quarter" idx="11"/>', footFrame, empty, ' anchor="ctr"'),
    holder(
      from + 3,
      'Slide number',
      '<p:ph type="sldNum" sz="quarter" idx="12"/>',
      numberFrame,
      numberField,
      ' anchor="ctr"',
    ),
  ];
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function style(size: number, face: 'mj' | 'mn', bold: boolean): string {
  return `<a:defRPr sz="${size}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${face}-lt"/><a:ea typeface="+${face}-ea"/><a:cs typeface="+${face}-cs"/></a:defRPr>`;
}

const textStyles = [
  `<p:titleStyle><a:lvl1pPr algn="l"><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${style(2400, 'mj', true)}</a:lvl1pPr></p:titleStyle>`,
  `<p:bodyStyle>${levels.map((level) => `<a:lvl${level}pPr marL="${(level - 1) * 228600}" indent="0" algn="l"><a:buNone/>${style(1300, 'mn', false)}</a:lvl${level}pPr>`).join('')}</p:bodyStyle>`,
  `<p:otherStyle>${levels.map((level) => `<a:lvl${level}pPr algn="l">${style(1200, 'mn', false)}</a:lvl${level}pPr>`).join('')}</p:otherStyle>`,
].join('');

/** The track of light on top: a cell for every slide, the same on all of them. */
function trackShapes(): readonly string[] {
  return deckTrack.map((step, index) => {
    const x = trackX(index);
    const cell = box(x, 0, trackX(index + 1) - 2 - x, 14);
    return blockXml({ kind: 'block', box: cell, colour: lights[step].sea }, index + 20);
  });
}

function layout(name: string, shapes: readonly string[], showMaster: boolean): string {
  const kind = showMaster ? 'type="titleOnly" preserve="1"' : 'type="title" preserve="1" showMasterSp="0"';
  const tree = treeXml(shapes).replace('<p:cSld>', `<p:cSld name="${name}">`);
  return `${declaration}<p:sldLayout ${spaces} ${kind}>${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Master, its two layouts and theme: the cover without the track, and the page with it. */
export function masterParts(): readonly Part[] {
  const [title = ''] = holders(2, false);
  return [
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: partTypes.slideMaster,
      content: `${declaration}<p:sldMaster ${spaces}>${grounded([...trackShapes(), ...holders(2, true)])}${map}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles>${textStyles}</p:txStyles></p:sldMaster>`,
      relations: [
        { id: 'rId1', kind: 'slideLayout', target: 'ppt/slideLayouts/slideLayout1.xml' },
        { id: 'rId2', kind: 'slideLayout', target: 'ppt/slideLayouts/slideLayout2.xml' },
        { id: 'rId3', kind: 'theme', target: 'ppt/theme/theme1.xml' },
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      type: partTypes.slideLayout,
      content: layout('Cover', [title], false),
      relations: [{ id: 'rId1', kind: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' }],
    },
    {
      path: 'ppt/slideLayouts/slideLayout2.xml',
      type: partTypes.slideLayout,
      content: layout('Page', holders(2, false), true),
      relations: [{ id: 'rId1', kind: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' }],
    },
    { path: 'ppt/theme/theme1.xml', type: partTypes.theme, content: theme('Pioneers') },
    notesMaster(),
    { path: 'ppt/theme/theme2.xml', type: partTypes.theme, content: theme('Pioneers, notes') },
  ];
}

/** A sheet of notes, upright: A4 less its margins, the slide above and the text below. */
export const notesSheet = { width: 1080, height: 1560 } as const;

function notesMaster(): Part {
  const width = notesSheet.width - 160;
  const picture = box(80, 90, width, (width * sheet.height) / sheet.width);
  const text = box(80, picture.y + picture.height + 50, width, notesSheet.height - picture.height - 230);
  const shapes = [
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${frameXml(picture)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="6350"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:sp>`,
    holder(3, 'Notes', '<p:ph type="body" sz="quarter" idx="3"/>', frameXml(text), paragraph('Notes')),
  ];
  const style = levels
    .map(
      (level) =>
        `<a:lvl${level}pPr marL="0" algn="l"><a:spcBef><a:spcPts val="300"/></a:spcBef><a:defRPr sz="900"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${level}pPr>`,
    )
    .join('');
  return {
    path: 'ppt/notesMasters/notesMaster1.xml',
    type: partTypes.notesMaster,
    content: `${declaration}<p:notesMaster ${spaces}>${grounded(shapes)}${map}<p:notesStyle>${style}</p:notesStyle></p:notesMaster>`,
    relations: [{ id: 'rId1', kind: 'theme', target: 'ppt/theme/theme2.xml' }],
  };
}
