import { countedKinds } from '../counts.ts';
import type { LanguageCode } from '../language.ts';
import type { KioskSettings } from '../settings.ts';
import type { AboutWords } from './about.ts';

/** What visitors read about counting: made of the list of what is counted, so that it leaves nothing out. */
export function countingRule(
  { counting: words }: AboutWords,
  language: LanguageCode,
  { counting, keepDays }: Pick<KioskSettings, 'counting' | 'keepDays'>,
): string {
  if (!counting) return words.nothing;
  const kinds = countedKinds.map((kind) => words.kinds[kind]);
  return words.kept(new Intl.ListFormat(language, { type: 'conjunction' }).format(kinds), keepDays);
}
