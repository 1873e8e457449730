import type { Opening } from '../../data/contract.ts';
import { type LanguageCode, languageCodes } from '../../data/language.ts';
import { defaultSettings } from '../../data/settings.ts';

/**
 * Time stands still at this moment in a picture (epoch ms): some days after the day itself, so that nothing
 * is going on now; the tour of the attract scene is at Paris, and the invitation in its first language.
 */
const stillMoment = Date.parse('2016-12-12T09:46:07.500Z');

/** What the page is told that is photographed in a language: an exhibit without motion. */
export function posingIn(
  language: LanguageCode,
  { host, version }: Pick<Opening, 'host' | 'version'>,
): Opening {
  return {
    host,
    version,
    settings: {
      ...defaultSettings,
      defaultLanguage: language,
      languages: [language, ...languageCodes.filter((code) => code !== language)],
      motion: 'reduced',
      shift: false,
    },
    findings: [],
    mode: 'usual',
    supervised: false,
    posing: { now: stillMoment },
  };
}
