import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageCodes } from '../../../data/language.ts';
import { Pictures, pptxOf } from '../../../main/deck/pptx/pptx.ts';
import { dayOfContent, deckFor, picturesOf } from '../../support/deck.ts';

const judge = '../shared/tools/deck-judge';
const folder = mkdtempSync(join(tmpdir(), 'pioneers-pptx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const decks = new Map<string, Uint8Array>();
const pictures = new Pictures();
beforeAll(() => {
  for (const language of languageCodes)
    decks.set(language, pptxOf(deckFor(language), dayOfContent, pictures));
}, 60_000);

const unpacked = (language: string) => unzipSync(decks.get(language) ?? new Uint8Array());
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** The text of a part as a reader sees it. */
function textIn(xml: string): string {
  return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>|<\/a:p>/g)]
    .map(([, text]) => text ?? '\n')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe.each(languageCodes)('the PPTX in %s', (language) => {
  test('declares the kind of every part, and every relation leads to one', () => {
    const files = unpacked(language);
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
    for (const path of Object.keys(files)) {
      if (path.endsWith('.rels')) {
        const relations = strFromU8(files[path] ?? new Uint8Array());
        const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size, path).toBe(ids.length);
        for (const [, target = ''] of relations.matchAll(/Target="\/([^"]+)"\/>/g))
          expect(files[target], `${path} leads to ${target}`).toBeDefined();
      } else if (path.endsWith('.xml') && path !== '[Content_Types].xml')
        expect(types, path).toContain(`PartName="/${path}"`);
    }
    for (const [, path = ''] of types.matchAll(/PartName="\/([^"]+)"/g))
      expect(files[path], path).toBeDefined();
  });

  test('uses no relation that a part does not have', () => {
    const files = unpacked(language);
    for (const [path, content] of Object.entries(files).filter(([name]) => /^ppt\/.*\.xml$/.test(name))) {
      const own = `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;
      const relations = files[own] === undefined ? '' : strFromU8(files[own]);
      for (const [, id] of strFromU8(content).matchAll(/ r:(?:id|embed)="([^"]+)"/g))
        expect(relations, `${path} ${id}`).toContain(` Id="${id}"`);
    }
  });

  test('holds titles as titles, pictures with their words, and the notes', () => {
    const files = unpacked(language);
    deckFor(language).slides.forEach(({ id, title, notes, items }, index) => {
      const xml = strFromU8(files[`ppt/slides/slide${index + 1}.xml`] ?? new Uint8Array());
      const holder = /<p:ph type="title"\/>.*?<\/p:sp>/s.exec(xml)?.[0] ?? '';
      expect(textIn(holder).trim().replaceAll('\n', ' '), id).toContain(title);
      const described = [...xml.matchAll(/<p:pic>.*?descr="([^"]+)"/gs)];
      expect(described, id).toHaveLength(items.filter(({ kind }) => kind === 'picture').length);
      const said = textIn(strFromU8(files[`ppt/notesSlides/notesSlide${index + 1}.xml`] ?? new Uint8Array()));
      expect(said.trim().split('\n'), id).toEqual(notes);
    });
  });

  test('says who wrote it and when', () => {
    const core = strFromU8(unpacked(language)['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('2016-12-09T09:45:00Z');
    expect(core).toContain(`<dc:title>${deckFor(language).title}</dc:title>`);
  });

  test('is small enough to be sent', () => {
    expect(decks.get(language)?.length).toBeLessThan(6e6);
  });
});

test.skipIf(!existsSync(judge))(
  'the schemas of the format find every PPTX valid (left out where ../shared/tools/deck-judge is not there)',
  () => {
    const files = [...decks].map(([language, bytes]) => {
      const file = join(folder, `${language}.pptx`);
      writeFileSync(file, bytes);
      return file;
    });
    const said = execFileSync(judge, files, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(said.match(/nothing found/g)).toHaveLength(files.length);
  },
  60_000,
);

test.skipIf(spawnSync('which', ['soffice']).status !== 0)(
  'LibreOffice opens it as 27 pages (left out where soffice is not there)',
  async () => {
    const file = join(folder, 'opened.pptx');
    writeFileSync(file, decks.get('fr') ?? new Uint8Array());
    // A profile of its own: another office program may be open.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office'))}`;
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('soffice', words, { stdio: 'ignore', timeout: 110_000 });
    const pdf = await PDFDocument.load(readFileSync(join(folder, 'opened.pdf')));
    expect(pdf.getPageCount()).toBe(27);
  },
  120_000,
);

test('the same deck and date are the same bytes, whatever zone the machine is in', () => {
  const before = process.env['TZ'];
  try {
    process.env['TZ'] = 'America/Lima';
    const again = pptxOf(deckFor('fr'), new Date(dayOfContent), pictures);
    expect(Buffer.compare(again, decks.get('fr') ?? new Uint8Array())).toBe(0);
  } finally {
    process.env['TZ'] = before;
  }
});

test('a picture is the same bytes each time it is painted', () => {
  const [picture] = picturesOf(deckFor('fr').slides[15]?.items ?? []);
  if (picture === undefined) throw new Error('the sixteenth slide has no picture');
  const [name, png] = pictures.of(picture.drawing);
  expect(new Pictures().of(picture.drawing)).toEqual([name, png]);
});
