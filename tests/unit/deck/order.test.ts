import { describe, expect, test } from 'vitest';
import { failureText } from '../../../main/deck/failure.ts';
import { readOrder } from '../../../main/deck/order.ts';
import { readFlags } from '../../../main/flags.ts';

const all = { languages: ['fr', 'en', 'es'], formats: ['pdf', 'pptx'] };

describe('an order for a deck', () => {
  test('is for everything, unless it says otherwise', () => {
    expect(readOrder(['--out', 'a b'])).toEqual({ order: { folder: 'a b', ...all } });
    expect(readOrder(['--lang', 'all', '--out=x', '--format=all'])).toEqual({
      order: { folder: 'x', ...all },
    });
  });

  test('keeps the order of the exhibit, whatever order it is given in', () => {
    expect(readOrder(['--out=x', '--lang=es,fr', '--format', 'pptx']).order).toEqual({
      folder: 'x',
      languages: ['fr', 'es'],
      formats: ['pptx'],
    });
  });

  test.each([
    [['--lang=fr'], '--out needs a folder to write into'],
    [['--out'], '--out needs a value'],
    [['--out', '--lang=fr'], '--out needs a value'],
    [['--out=x', '--lang=de'], 'unknown language de: there are fr, en, es and all'],
    [['--out=x', '--format=docx'], 'unknown format docx: there are pdf, pptx and all'],
    [['--out=x', '--colour'], 'unknown flag --colour'],
  ])('%j is refused by what is wrong with it', (words, reason) => {
    expect(readOrder(words)).toEqual({ refused: reason });
  });

  test('is read from the command line beside switches of the browser', () => {
    expect(readFlags(['--no-sandbox', '--deck', '--out=x', '--lang', 'fr', '--user-data-dir=/y'])).toEqual({
      kind: 'deck',
      order: { folder: 'x', languages: ['fr'], formats: ['pdf', 'pptx'] },
    });
    expect(readFlags(['--deck'])).toMatchObject({
      kind: 'refused',
      usage: expect.stringContaining('npm run deck'),
    });
  });
});

describe('a deck that could not be made', () => {
  test.each(['EACCES', 'EROFS', 'ENOSPC', 'ENOTDIR', 'ENOENT'])('says what to do about %s', (code) => {
    const said = failureText(Object.assign(new Error('x'), { code }), '/stick');
    expect(said).toContain('/stick');
    expect(said).not.toContain(code);
    expect(said).toMatch(/Choose|Make room|plug it in/);
  });

  test('says what nobody foresaw in its own words', () => {
    expect(failureText(new Error('another page stands here'), '/x')).toContain('another page stands here');
  });
});
