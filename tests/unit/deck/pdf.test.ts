import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageCodes } from '../../../data/language.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { pdfOf } from '../../../main/deck/pdf/pdf.ts';
import { written } from '../../../renderer/exhibit/figures.ts';
import { chromiumPath, testFlags } from '../../support/browser.ts';
import { dayOfContent, deckFor, textsOf } from '../../support/deck.ts';
import { fontFacesWithin, printOn } from '../../support/print.ts';

const judge = '../shared/tools/deck-judge';
const lacks = (program: string) => spawnSync('which', [program]).status !== 0;

const folder = mkdtempSync(join(tmpdir(), 'pioneers-pdf-'));
const fileIn = (language: string) => join(folder, `${language}.pdf`);
const printed = new Map<string, Uint8Array>();
let again: Uint8Array | undefined;
const crowded = new Map<string, readonly string[]>();

/** Runs in the printed page: texts that are higher or wider than the box they were given. */
function textsBeyondTheirBox(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('section > .w, section > .s')].flatMap((text) => {
    const section = text.parentElement?.getBoundingClientRect();
    const box = text.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(text);
    const { width, height, right } = range.getBoundingClientRect();
    // Letters of one line may be lower than their line.
    const high = text.className.includes('w') && height > box.height + 2;
    const wide = text.className.includes('s') && text.querySelector('h1') === null && width > box.width + 2;
    const off = section !== undefined && right > section.right;
    return high || wide || off ? [`${text.parentElement?.id}: ${text.textContent}`] : [];
  });
}

beforeAll(async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: testFlags });
  const fontFaces = fontFacesWithin();
  const print = async (language: (typeof languageCodes)[number]) => {
    const page = await browser.newPage();
    const pdf = await pdfOf(deckFor(language), dayOfContent, fontFaces, printOn(page));
    crowded.set(language, await page.evaluate(textsBeyondTheirBox));
    await page.close();
    return pdf;
  };
  for (const language of languageCodes) {
    const pdf = await print(language);
    printed.set(language, pdf);
    writeFileSync(fileIn(language), pdf);
  }
  again = await print('fr');
  await browser.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (language: string) =>
  PDFDocument.load(printed.get(language) ?? new Uint8Array(), { updateMetadata: false });

test('the same deck and date are the same bytes', () => {
  expect(Buffer.compare(Buffer.from(again ?? []), Buffer.from(printed.get('fr') ?? []))).toBe(0);
});

describe.each(languageCodes)('the PDF in %s', (language) => {
  const deck = deckFor(language);

  test('has 27 sheets of 16:9, and says in which language, who wrote it and when', async () => {
    const pdf = await read(language);
    expect(pdf.getPageCount()).toBe(27);
    expect(pdf.getPage(0).getSize()).toEqual({ width: 960, height: 540 });
    expect(pdf.getTitle()).toBe(deck.title);
    expect(pdf.getAuthor()).toBe(deck.author);
    expect(pdf.getLanguage()).toBe(language);
    expect(pdf.getCreationDate()).toEqual(dayOfContent);
    expect(pdf.getModificationDate()).toEqual(dayOfContent);
  });

  test('has room for every text in the real typefaces', () => {
    expect(crowded.get(language)).toEqual([]);
  });

  test('is small enough to be sent', () => {
    expect(printed.get(language)?.length).toBeLessThan(3e6);
  });

  test('has a bookmark for every slide', async () => {
    expect(bookmarksOf(await read(language))).toEqual(
      deck.slides.map(({ title }) => expect.stringContaining(title)),
    );
  });

  test('describes every link', async () => {
    const pdf = await read(language);
    for (const [index, page] of pdf.getPages().entries()) {
      const slide = deck.slides[index];
      const described = linksOn(page.node.Annots());
      const links = textsOf(slide?.items ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? [])),
      );
      for (const { address, description } of links)
        expect(described, slide?.id).toContainEqual([new URL(address).href, description]);
    }
  });

  test.skipIf(lacks('pdftotext'))(
    'holds the facts of the fifteen as text (left out where pdftotext is not there)',
    () => {
      const said = execFileSync('pdftotext', ['-raw', fileIn(language), '-'], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      const pages = said.split('\f');
      for (const [
        index,
        { id, officialName, nativeName, population, area, commitments },
      ] of pioneers.entries()) {
        const page = (pages[index + 2] ?? '').replaceAll(/\s+/g, '');
        const holds = (text: string) => expect(page, id).toContain(text.replaceAll(/\s+/g, ''));
        holds(officialName);
        // Where the name has letters of its own, they stand in the title.
        if (!/\p{Script=Latin}/u.test(nativeName)) holds(nativeName);
        if (population !== undefined) holds(written(population.value.people, language));
        if (area !== undefined) holds(written(area.value.km2, language));
        for (const { value } of commitments.titles) holds(value.title[language]);
      }
    },
  );

  test.skipIf(lacks('qpdf'))('is whole in the eyes of qpdf (left out where it is not there)', () => {
    const said = execFileSync('qpdf', ['--check', fileIn(language)], { encoding: 'utf8' });
    expect(said).toContain('No syntax or stream encoding errors');
  });
});

test.skipIf(!existsSync(judge))(
  'veraPDF finds nothing against PDF/UA-1 (left out where ../shared/tools/deck-judge is not there)',
  () => {
    // One language here; the longer tests ask about all.
    const said = execFileSync(judge, [fileIn('fr')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(said).toContain('nothing found');
  },
  120_000,
);

/** Titles of the outline from its first entry on, in their order. */
function bookmarksOf(pdf: PDFDocument): readonly string[] {
  const titles: string[] = [];
  const walk = (entry: PDFDict | undefined): void => {
    for (let at = entry; at !== undefined; at = at.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const title = at.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString);
      if (title !== undefined) titles.push(title.decodeText());
      walk(at.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  };
  const outline = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  walk(outline?.lookupMaybe(PDFName.of('First'), PDFDict));
  return titles;
}

/** Address and description of each link. */
function linksOn(annotations: PDFArray | undefined): readonly (readonly [string, string])[] {
  return (annotations?.asArray() ?? []).flatMap((_, index) => {
    const link = annotations?.lookup(index, PDFDict);
    const action = link?.lookupMaybe(PDFName.of('A'), PDFDict);
    const address = action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString);
    const description = link?.lookupMaybe(PDFName.of('Contents'), PDFString, PDFHexString);
    return address === undefined || description === undefined
      ? []
      : [[address.decodeText(), description.decodeText()] as const];
  });
}
