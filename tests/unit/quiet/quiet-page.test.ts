import { expect, test } from 'vitest';
import { languageCodes } from '../../../data/language.ts';
import { wordsIn } from '../../../data/languages/words.ts';
import { quietPage } from '../../../main/quiet/quiet-page.ts';

const at = Date.parse('2016-12-09T11:42:00+01:00');
const page = (language: (typeof languageCodes)[number]) =>
  quietPage({ language, at, again: at + 30 * 60_000, fontFaces: '' });

test.each(languageCodes)('the quiet page in %s rests in every language', (language) => {
  const text = page(language);
  expect(text).toContain(`<html lang="${language}"`);
  expect(text).toContain(wordsIn[language].calm.resting);
  for (const code of languageCodes)
    if (code !== language) expect(text).toContain(wordsIn[code].calm.restingSentence);
});

test('it tells staff when it happened and when it begins again', () => {
  expect(page('fr')).toContain(wordsIn.fr.calm.staff('11:42', '12:12'));
});

test('it runs and loads nothing of its own', () => {
  expect(page('en')).not.toMatch(/<script|<img|<link|url\(|https?:/);
});
