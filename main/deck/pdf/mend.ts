import { createHash } from 'node:crypto';
import { type PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Deck, Slide } from '../slides/slide.ts';

/**
 * Makes of a PDF that a browser printed what ISO 14289-1 (PDF/UA-1) asks for: metadata as XMP, and a
 * description on every link. It says who wrote it and when, and loses everything that differs from one
 * run to the next: the same deck and date are the same bytes.
 *
 * @throws when the bytes are no PDF
 */
export async function mended(printed: Uint8Array, deck: Deck, written: Date): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const { title, author, subject, language } = deck;
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setSubject(subject);
  pdf.setLanguage(language);
  pdf.setCreator('Pioneers');
  pdf.setProducer('Pioneers');
  pdf.setCreationDate(written);
  pdf.setModificationDate(written);
  const { context } = pdf;
  const metadata = context.stream(new TextEncoder().encode(xmpOf(deck, written)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), context.register(metadata));
  pdf.getPages().forEach((page, index) => {
    const slide = deck.slides[index];
    const annotations = page.node.Annots();
    if (slide !== undefined && annotations !== undefined) describeLinks(annotations, descriptionsOf(slide));
  });
  const id = idOf(deck, written);
  context.trailerInfo.ID = context.obj([id, id]);
  return pdf.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** What each address of a slide is described with. */
function descriptionsOf({ items }: Slide): ReadonlyMap<string, string> {
  const runs = items
    .flatMap((item) => (item.kind === 'text' ? item.paragraphs : []))
    .flatMap((one) => one.runs);
  return new Map(
    runs.flatMap(({ link }) => (link === undefined ? [] : [[addressOf(link.address), link.description]])),
  );
}

function describeLinks(annotations: PDFArray, descriptions: ReadonlyMap<string, string>): void {
  for (let index = 0; index < annotations.size(); index += 1) {
    const annotation = annotations.lookup(index, PDFDict);
    const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
    const address = action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText();
    if (address === undefined) continue;
    const description = descriptions.get(addressOf(address)) ?? address;
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(description));
  }
}

/** An address as a browser writes it. */
function addressOf(address: string): string {
  return new URL(address).href;
}

/** Both halves of the file's id: of what was printed, not of when. */
function idOf({ language, title }: Deck, written: Date): PDFHexString {
  const told = `${title} ${language} ${written.toISOString()}`;
  return PDFHexString.of(createHash('sha256').update(told).digest('hex').slice(0, 32));
}

function xmpOf({ title, author, subject, language }: Deck, written: Date): string {
  const at = `${written.toISOString().slice(0, 19)}Z`;
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${language}">${escaped(text)}</rdf:li></rdf:Alt>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    `<dc:title>${alternative(title)}</dc:title><dc:description>${alternative(subject)}</dc:description>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
