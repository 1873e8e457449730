import { describe, expect, test } from 'vitest';
import { failureText } from '../../../main/deck/failure.ts';
import { readOrder } from '../../../main/deck/order.ts';
import { slideIds } from '../../../main/deck/slides/slide-ids.ts';
import { readFlags } from '../../../main/flags.ts';

const all = {
  languages: ['fr', 'en', 'es'],
  formats: ['png', 'pdf', 'pptx'],
  size: { width: 1920, height: 1080 },
  scenes: slideIds,
};

describe('an order for a deck', () => {
  test('is for everything, unless it says otherwise', () => {
    expect(readOrder(['--out', 'a b'])).toEqual({ order: { folder: 'a b', ...all } });
    expect(readOrder(['--lang', 'all', '--out=x', '--format=all'])).toEqual({
      order: { folder: 'x', ...all },
    });
  });

  test('keeps the order of the exhibit, whatever order it is given in', () => {
    expect(readOrder(['--out=x', '--lang=es,fr', '--format', 'pptx']).order).toEqual({
      ...all,
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
    [['--out=x', '--format=docx'], 'unknown format docx: there are png, pdf, pptx and all'],
    [
      ['--out=x', '--size=1920'],
      '--size 1920 is not a size: it takes one like 1920x1080, from 640 to 7680 each way',
    ],
    [
      ['--out=x', '--size=9000x500'],
      '--size 9000x500 is not a size: it takes one like 1920x1080, from 640 to 7680 each way',
    ],
    [['--out=x', '--colour'], 'unknown flag --colour'],
  ])('%j is refused by what is wrong with it', (words, reason) => {
    expect(readOrder(words)).toEqual({ refused: reason });
  });

  test('is read from the command line beside switches of the browser', () => {
    expect(readFlags(['--no-sandbox', '--deck', '--out=x', '--lang', 'fr', '--user-data-dir=/y'])).toEqual({
      kind: 'deck',
      order: { ...all, folder: 'x', languages: ['fr'] },
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
